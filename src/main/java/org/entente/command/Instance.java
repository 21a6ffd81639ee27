package org.entente.command;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An application that runs, or ran, as it says itself in its home.
 *
 * @param address without a slash at its end
 * @param token for this run of it alone
 */
record Instance(String address, String token) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Nothing where none runs on the home; what is found may have been killed since. */
    static Optional<Instance> on(Path home) throws CommandException {
        Path file = home.resolve("run.json");
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), Instance.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | JacksonException e) {
            throw CommandException.failure("command.run-file", file);
        }
    }

    /** Without the token: whatever prints this must not tell it. */
    @Override
    public String toString() {
        return "Instance[" + address + "]";
    }
}
