package org.entente.launch;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * What a run that fills the caches does: asks itself what a person asks first, then ends by itself,
 * also where nobody waits for it any more.
 */
@Component
@ConditionalOnProperty(name = Prepared.TRAINING)
class TrainingRun {

    private static final List<String> FIRST_QUESTIONS =
            List.of(
                    "/",
                    "/api/session",
                    "/api/vocabulary",
                    "/api/neighbourhood?id=pompidou-group",
                    "/api/search?q=pompidou",
                    "/api/entities/pompidou-group");

    private final Environment environment;

    TrainingRun(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void ask(ApplicationReadyEvent event) {
        Thread.ofPlatform()
                .start(() -> {
                    int code = askAll() ? SpringApplication.exit(event.getApplicationContext()) : 1;
                    System.exit(code);
                });
    }

    private boolean askAll() {
        String port = environment.getRequiredProperty("local.server.port");
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String question : FIRST_QUESTIONS) {
                var address = URI.create("http://127.0.0.1:" + port + question);
                client.send(
                        HttpRequest.newBuilder(address).build(),
                        HttpResponse.BodyHandlers.discarding());
            }
            return true;
        } catch (IOException e) {
            e.printStackTrace();
            return false;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
