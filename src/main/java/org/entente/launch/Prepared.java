package org.entente.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

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

    /** Written last: whoever finds it finds all the others. */
    Path mark() {
        return folder.resolve("complete");
    }

    boolean isComplete() throws IOException {
        return Files.exists(mark())
                && OwnFolder.isOwn(folder)
                && Files.readString(mark()).equals(identity);
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
}
