package org.entente.bench;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
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

    /** Reads a file of any length without keeping it; returns its bytes. */
    long drain(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(Duration.ofMinutes(5))
                        .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(
                    answer.statusCode() + " " + new String(answer.body().readAllBytes()));
        }
        try (InputStream stream = answer.body()) {
            return stream.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    /** Reads an answer of any length without keeping it; returns its bytes. */
    long drain(String path, String accept, Map<String, ?> body)
            throws IOException, InterruptedException {
        long bytes = 0;
        byte[] piece = new byte[64 * 1024];
        try (InputStream stream = open(path, accept, body)) {
            for (int read = stream.read(piece); read >= 0; read = stream.read(piece)) {
                bytes += read;
            }
        }
        return bytes;
    }

    /** An answer while it arrives. */
    InputStream open(String path, String accept, Map<String, ?> body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept", accept)
                        .header("Content-Type", "application/json")
                        .timeout(Duration.ofMinutes(5))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                        .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(
                    answer.statusCode() + " " + new String(answer.body().readAllBytes()));
        }
        return answer.body();
    }

    int delete(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .DELETE()
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
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
