package org.entente.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the child process: the same Java, the same jar or class path. */
final class ChildCommand {

    static final String MAIN = "org.entente.database.child.DatabaseProcess";
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

    private static boolean exists(String className) {
        String resource = className.replace('.', '/') + ".class";
        return ChildCommand.class.getClassLoader().getResource(resource) != null;
    }
}
