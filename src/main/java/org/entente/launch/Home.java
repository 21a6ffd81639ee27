package org.entente.launch;

import java.nio.file.Path;

/** {@code entente.home} before Spring reads it; not where only a file of settings names it. */
final class Home {

    private static final String ARGUMENT = "--entente.home=";

    private Home() {}

    static Path of(String[] arguments) {
        for (String argument : arguments) {
            if (argument.startsWith(ARGUMENT)) {
                return Path.of(argument.substring(ARGUMENT.length()));
            }
        }
        String environment = System.getenv("ENTENTE_HOME");
        String byDefault =
                environment == null ? System.getProperty("user.home") + "/.entente" : environment;
        return Path.of(System.getProperty("entente.home", byDefault));
    }
}
