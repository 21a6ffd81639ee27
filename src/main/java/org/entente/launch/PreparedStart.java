package org.entente.launch;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Goes on from prepared files where there are some for this jar and this Java. */
public final class PreparedStart {

    private PreparedStart() {}

    /**
     * Replaces this process by one that runs from prepared files: the same process to whoever
     * started it. Returns where there are none, or where the system cannot do it.
     */
    public static void continueIfPossible(String[] arguments) {
        Path jar = RunningJar.find();
        if (jar == null) {
            return;
        }
        try {
            Prepared prepared = Prepared.of(Home.of(arguments), jar);
            List<String> options = options(jar);
            if (options != null && prepared.isComplete()) {
                Exec.replaceThisProcess(command(prepared, options, arguments));
            }
        } catch (IOException | IllegalStateException e) {
            System.err.println("The quick start is not possible: " + e.getMessage());
        }
    }

    /** What the JVM was given before the jar; null where the system does not tell. */
    private static @Nullable List<String> options(Path jar) {
        List<String> all =
                List.of(ProcessHandle.current().info().arguments().orElse(new String[0]));
        int end = all.indexOf("-jar");
        boolean isOurs =
                end >= 0 && all.size() > end + 1 && all.get(end + 1).equals(jar.toString());
        return isOurs ? all.subList(0, end) : null;
    }

    private static List<String> command(
            Prepared prepared, List<String> options, String[] arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(JvmOptions.toUse(prepared));
        command.add("-jar");
        command.add(prepared.jar().toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
