package org.entente.bench;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Calls over kept connections; each answer is read to its end. */
record HttpCalls(int port, HttpClient client) {

    private static final JsonMapper JSON = new JsonMapper();

    HttpCalls(int port) {
        this(port, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    byte[] get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    byte[] post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofByteArray(
                                        JSON.writeValueAsBytes(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "application/json")
                .timeout(Duration.ofMinutes(1));
    }

    private byte[] send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.statusCode() + " " + new String(answer.body()));
        }
        return answer.body();
    }

    static JsonNode json(byte[] body) {
        return JSON.readTree(body);
    }
}
