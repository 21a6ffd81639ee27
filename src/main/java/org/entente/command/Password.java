package org.entente.command;

import java.io.Console;
import java.util.Map;
import java.util.Optional;

/** Where the password of an account comes from; never from the arguments, which everyone sees. */
@FunctionalInterface
interface Password {

    String VARIABLE = "ENTENTE_PASSWORD";

    /** Nothing where nobody gives one. */
    Optional<String> of(String account);

    static Password ofThisProcess() {
        return account -> from(System.getenv(), account);
    }

    private static Optional<String> from(Map<String, String> environment, String account) {
        String given = environment.get(VARIABLE);
        if (given != null) {
            return Optional.of(given);
        }
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return Optional.empty();
        }
        char[] typed = console.readPassword("%s: ", account);
        return typed == null ? Optional.empty() : Optional.of(new String(typed));
    }
}
