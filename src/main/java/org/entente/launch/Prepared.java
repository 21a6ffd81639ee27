package org.entente.launch;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * The files of a quick start: the jar taken apart, since nested jars can be neither mapped nor
 * cached, and one cache of loaded classes for each of the two programs. They hold for one jar and
 * one Java.
 */
record Prepared(Path folder, String identity) {

    /** Set where the application runs from prepared files; the database's process reads it too. */
    static final String PROPERTY = "entente.prepared";

    /** Set where the application runs to make them. */
    static final String TRAINING = "entente.training";

    /** What a JVM needs to use a cache must be what it was made with. */
    private static final List<String> JVM =
            List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Xlog:disable",
                    "-Xlog:all=error:stderr",
                    // Nearly half of a start went into optimising what had hardly run yet.
                    "-XX:Tier4InvocationThreshold=20000",
                    "-XX:Tier4MinInvocationThreshold=2400",
                    "-XX:Tier4CompileThreshold=60000",
                    "-XX:Tier4BackEdgeThreshold=160000");

    static Prepared of(Path home, Path jar) throws IOException {
        var file = Files.readAttributes(jar, BasicFileAttributes.class);
        String identity =
                String.join(
                        "\n",
                        jar.toAbsolutePath().toString(),
                        String.valueOf(file.size()),
                        file.lastModifiedTime().toString(),
                        System.getProperty("java.home"),
                        System.getProperty("java.vm.version"));
        return new Prepared(home.toAbsolutePath().resolve("prepared"), identity);
    }

    /**
     * The executable jar that this process was started from; null where it was started otherwise.
     */
    static @Nullable Path runningJar() {
        String path = System.getProperty("java.class.path", "");
        boolean nested =
                Prepared.class
                                .getClassLoader()
                                .getResource(
                                        "org/springframework/boot/loader/launch/JarLauncher.class")
                        != null;
        return nested && path.endsWith(".jar") ? Path.of(path) : null;
    }

    /** Written last: whoever finds it finds all the others. */
    Path mark() {
        return folder.resolve("complete");
    }

    boolean isComplete() throws IOException {
        return Files.exists(mark()) && Files.readString(mark()).equals(identity);
    }

    Path jar() {
        return folder.resolve("entente.jar");
    }

    Path applicationCache() {
        return folder.resolve("application.aot");
    }

    Path databaseCache() {
        return folder.resolve("database.aot");
    }

    List<String> jvmToUse() {
        return with("-XX:AOTCache=" + applicationCache(), "-D" + PROPERTY + "=" + folder);
    }

    List<String> jvmToTrain() {
        return with("-XX:AOTCacheOutput=" + applicationCache(), "-D" + TRAINING + "=" + folder);
    }

    private static List<String> with(String... further) {
        var all = new java.util.ArrayList<>(JVM);
        all.addAll(List.of(further));
        return all;
    }
}
