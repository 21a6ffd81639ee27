package org.entente.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The command line of the child process: the same Java, the same jar or class path. */
final class ChildCommand {

    static final String MAIN = "org.entente.database.child.DatabaseProcess";
    private static final String TRAINING = "entente.training";
    private static final String CACHE = "database.aot";

    private static final List<String> PREPARED =
            List.of(
                    // Standard output is for the child's word that it is ready.
                    "-Xlog:disable",
                    "-Xlog:all=error:stderr",
                    // Nearly half of a start went into optimising what had hardly run yet.
                    "-XX:Tier4InvocationThreshold=20000",
                    "-XX:Tier4MinInvocationThreshold=2400",
                    "-XX:Tier4CompileThreshold=60000",
                    "-XX:Tier4BackEdgeThreshold=160000");

    private static final Duration STOP = Duration.ofMillis(1800);
    private static final Duration STOP_OF_TRAINING = Duration.ofMinutes(5);

    private static final String NEO4J = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder";
    private static final String JAR_LAUNCHER =
            "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ChildCommand() {}

    /** Whether this build has Neo4j inside at all. */
    static boolean isPossible() {
        return exists(MAIN) && exists(NEO4J);
    }

    static List<String> of(DatabaseSettings settings, Path settingsFile) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + settings.heap());
        command.add("-Xss8m");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(cache());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        if (exists(JAR_LAUNCHER)) {
            command.add("-Dloader.main=" + MAIN);
            command.add(JAR_LAUNCHER);
        } else {
            command.add(MAIN);
        }
        command.add(settings.databaseFolder().toString());
        command.add(settingsFile.toString());
        return command;
    }

    /** From prepared files: their cache of loaded classes; while these are made: fill it. */
    private static List<String> cache() {
        String prepared = System.getProperty("entente.prepared");
        String training = System.getProperty(TRAINING);
        if (prepared == null && training == null) {
            return List.of();
        }
        var options = new ArrayList<>(PREPARED);
        options.add(
                prepared != null
                        ? "-XX:AOTCache=" + Path.of(prepared, CACHE)
                        : "-XX:AOTCacheOutput=" + Path.of(training, CACHE));
        return options;
    }

    /** Filling the cache happens when the child ends, and takes its time. */
    static Duration stopPatience() {
        return System.getProperty(TRAINING) == null ? STOP : STOP_OF_TRAINING;
    }

    private static boolean exists(String className) {
        String resource = className.replace('.', '/') + ".class";
        return ChildCommand.class.getClassLoader().getResource(resource) != null;
    }
}
