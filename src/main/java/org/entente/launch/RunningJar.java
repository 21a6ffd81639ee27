package org.entente.launch;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;

/** The executable jar that this process was started from. */
final class RunningJar {

    private static final String LAUNCHER =
            "org/springframework/boot/loader/launch/JarLauncher.class";

    private RunningJar() {}

    /** Null where the start was another, and on systems where a process cannot be replaced. */
    static @Nullable Path find() {
        String path = System.getProperty("java.class.path", "");
        boolean nested = RunningJar.class.getClassLoader().getResource(LAUNCHER) != null;
        return nested && path.endsWith(".jar") && File.separatorChar == '/' ? Path.of(path) : null;
    }
}
