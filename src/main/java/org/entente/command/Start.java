package org.entente.command;

import java.util.List;

/** Starts the application. */
@FunctionalInterface
public interface Start {

    /**
     * Returns once it answers.
     *
     * @param settings as on its command line
     * @return ends it
     * @throws RuntimeException where it does not start; the reason is then printed
     */
    AutoCloseable with(List<String> settings);
}
