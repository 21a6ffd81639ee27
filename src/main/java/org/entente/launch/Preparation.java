package org.entente.launch;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Prepares the next start, once for each jar and Java, beside the running application and at the
 * lowest priority. Whatever goes wrong here costs nothing but the quick start.
 */
@Component
@ConditionalOnBooleanProperty(name = "entente.prepare-start", matchIfMissing = true)
class Preparation implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Preparation.class);

    private final Environment environment;
    private volatile @Nullable Training training;

    Preparation(Environment environment) {
        this.environment = environment;
    }

    /** With a server of your own there is no second program to prepare, and nothing is done. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() throws IOException {
        Path jar = RunningJar.find();
        if (jar == null || environment.getProperty("spring.neo4j.uri") != null) {
            return;
        }
        Path home = Path.of(environment.getRequiredProperty("entente.home"));
        Prepared prepared = Prepared.of(home, jar);
        if (!prepared.isComplete()) {
            var begun = new Training(prepared, jar);
            training = begun;
            Thread.ofPlatform().daemon().name("preparation").start(() -> run(begun));
        }
    }

    private static void run(Training training) {
        try {
            training.run();
            log.info("The next start is prepared.");
        } catch (IOException e) {
            log.info("The next start could not be prepared: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        Training running = training;
        if (running != null) {
            running.cancel();
        }
    }
}
