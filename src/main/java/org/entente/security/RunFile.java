package org.entente.security;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code run.json} of the home while the application runs: its address and the token of this run,
 * for whoever is the same user of the same machine.
 */
@Component
class RunFile {

    private static final Logger log = LoggerFactory.getLogger(RunFile.class);

    /** What the file holds. */
    record Run(String address, String token) {}

    private final Environment environment;
    private final RunToken token;
    private final JsonMapper json;
    private final Path file;

    RunFile(Environment environment, RunToken token, JsonMapper json) {
        this.environment = environment;
        this.token = token;
        this.json = json;
        this.file = Path.of(environment.getRequiredProperty("entente.home")).resolve("run.json");
    }

    @EventListener(ApplicationReadyEvent.class)
    void write() {
        String address = RunAddress.of(environment);
        if (address == null) {
            return;
        }
        try {
            OwnFile.write(file, json.writeValueAsBytes(new Run(address, token.issue())));
        } catch (IOException e) {
            log.warn("The command line cannot reach this run: {} was not written: {}", file, e);
        }
    }

    /** Only where it is this run's: the tests have several runs on one home. */
    @PreDestroy
    void remove() throws IOException {
        if (Files.exists(file)
                && token.matches(json.readValue(Files.readAllBytes(file), Run.class).token())) {
            Files.deleteIfExists(file);
        }
    }
}
