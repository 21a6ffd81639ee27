package org.entente.console;

import org.entente.Http;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls of the console, in one piece and as they stream. */
final class ConsoleCalls {

    static final String EVENTS = "application/vnd.entente.answer+x-ndjson";
    private static final JsonMapper JSON = new JsonMapper();

    private final Http http;
    private final HttpClient client = HttpClient.newHttpClient();

    ConsoleCalls(int port) {
        this.http = new Http(port);
    }

    Http http() {
        return http;
    }

    static String body(String query, Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>(more);
        body.put("query", query);
        return JSON.writeValueAsString(body);
    }

    HttpResponse<String> ask(String query, Map<String, ?> more, String... headers) {
        return http.send(request("/api/cypher", query, more, headers));
    }

    private HttpRequest.Builder request(
            String path, String query, Map<String, ?> more, String... headers) {
        var request =
                http.request(path, headers)
                        .POST(HttpRequest.BodyPublishers.ofString(body(query, more)));
        return request.setHeader("Content-Type", "application/json");
    }

    HttpResponse<String> accept(String type, String query, Map<String, ?> more) {
        return ask(query, more, "Accept", type);
    }

    HttpResponse<InputStream> stream(String path, String type, String query, Map<String, ?> more) {
        try {
            return client.send(
                    request(path, query, more, "Accept", type).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All events of an answer. */
    List<JsonNode> events(String query, Map<String, ?> more) {
        return accept(EVENTS, query, more).body().lines().map(JSON::readTree).toList();
    }

    /** The events one after another; null at the end. */
    Events open(String query, Map<String, ?> more) {
        return new Events(stream("/api/cypher", EVENTS, query, more).body());
    }

    static final class Events implements AutoCloseable {

        private final BufferedReader lines;

        private Events(InputStream stream) {
            lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }

        @Nullable JsonNode next() {
            try {
                String line = lines.readLine();
                return line == null ? null : JSON.readTree(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The first of that name; the others before it are read over. */
        JsonNode await(String event) {
            for (JsonNode next = next(); next != null; next = next()) {
                if (next.has(event)) {
                    return next.get(event);
                }
            }
            throw new AssertionError("The answer ended without " + event);
        }

        @Override
        public void close() {
            try {
                lines.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
