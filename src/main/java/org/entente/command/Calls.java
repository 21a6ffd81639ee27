package org.entente.command;

import org.entente.command.ReportArguments.Parameter;
import org.springframework.web.util.UriUtils;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Calls the application, directly: as one of its readers, or as an editor where it changes. */
final class Calls implements AutoCloseable {

    private static final int UNAUTHORIZED = 401;
    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** Longer than any report takes; for an application that hangs. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .build();
    private final String language;

    /**
     * @param language of answers that do not say another
     */
    Calls(String language) {
        this.language = language;
    }

    /** Whether it runs: at its address may be nobody by now, or another. */
    boolean isRunning(Instance instance) throws CommandException, InterruptedException {
        try {
            Answer answer = send(instance, "/api/session");
            return answer.status() == 200 && answer.json().path("authenticated").asBoolean(false);
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return false;
        } catch (IOException e) {
            throw away(instance, e);
        }
    }

    Answer reports(Instance instance) throws CommandException, InterruptedException {
        return get(instance, "/api/reports");
    }

    Answer report(Instance instance, String type, List<Parameter> parameters)
            throws CommandException, InterruptedException {
        String query =
                parameters.stream()
                        .map(one -> encoded(one.name()) + "=" + encoded(one.value()))
                        .collect(Collectors.joining("&"));
        return get(instance, "/api/reports/" + encoded(type) + "?" + query);
    }

    /** Begins an import as an editor; it goes on while the answer is on its way. */
    Answer beginImport(Instance instance, Editor editor, String query, MultipartFiles files)
            throws CommandException, InterruptedException {
        var request =
                request(instance, "/api/imports" + query)
                        .header("Authorization", editor.authorization())
                        .header("Prefer", "respond-async")
                        .header("Content-Type", files.type())
                        .POST(files.body());
        return sent(instance, editor, request);
    }

    Answer importAt(Instance instance, Editor editor, String path, String method)
            throws CommandException, InterruptedException {
        var request =
                request(instance, path)
                        .header("Authorization", editor.authorization())
                        .method(method, BodyPublishers.noBody());
        return sent(instance, editor, request);
    }

    private Answer sent(Instance instance, Editor editor, HttpRequest.Builder request)
            throws CommandException, InterruptedException {
        try {
            Answer answer = Answer.of(http.send(request.build(), BodyHandlers.ofByteArray()));
            if (answer.status() == UNAUTHORIZED) {
                throw CommandException.usage("command.import.refused", editor.name());
            }
            return answer.orProblem();
        } catch (IOException e) {
            throw away(instance, e);
        }
    }

    private Answer get(Instance instance, String path)
            throws CommandException, InterruptedException {
        try {
            return send(instance, path).orProblem();
        } catch (IOException e) {
            throw away(instance, e);
        }
    }

    private Answer send(Instance instance, String path) throws IOException, InterruptedException {
        var request = request(instance, path).header("Authorization", "Bearer " + instance.token());
        return Answer.of(http.send(request.build(), BodyHandlers.ofByteArray()));
    }

    private HttpRequest.Builder request(Instance instance, String path) {
        return HttpRequest.newBuilder(URI.create(instance.address() + path))
                .timeout(PATIENCE)
                .header("Accept-Language", language);
    }

    static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static CommandException away(Instance instance, IOException e) {
        return CommandException.failure("command.away", instance.address(), String.valueOf(e));
    }

    @Override
    public void close() {
        http.close();
    }
}
