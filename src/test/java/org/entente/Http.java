package org.entente;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** Calls the running application as a script would. */
public final class Http {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    public Http(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** The bytes of an answer, which has to be a success. */
    public byte[] bytes(String path) {
        HttpResponse<byte[]> answer =
                send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** The JSON of an answer, whatever its status. */
    public JsonNode json(String path) {
        return json(get(path));
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Uploads one file, with the rights of the administrator of the tests. */
    public HttpResponse<String> upload(String file, String content, String... headers) {
        return uploadTo("", file, content, headers);
    }

    /** Uploads one file, with parameters such as {@code ?mode=strict}. */
    public HttpResponse<String> uploadTo(
            String query, String file, String content, String... headers) {
        return uploadAll(query, Map.of(file, content), headers);
    }

    /** Uploads files, by their names. */
    public HttpResponse<String> uploadAll(
            String query, Map<String, String> files, String... headers) {
        return uploadParts("/api/imports" + query, files, Map.of(), headers);
    }

    /** Uploads one file as it is, with parameters such as {@code ?mode=strict}. */
    public HttpResponse<String> uploadBytes(
            String query, String file, byte[] content, String... headers) {
        String head =
                "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + file
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var parts =
                HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(content),
                        HttpRequest.BodyPublishers.ofString("\r\n--edge--\r\n"));
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "multipart/form-data; boundary=edge";
        return send(request("/api/imports" + query, all).POST(parts));
    }

    /** Uploads files and other parts. */
    public HttpResponse<String> uploadParts(
            String path, Map<String, String> files, Map<String, String> parts, String... headers) {
        var body = new StringBuilder();
        parts.forEach((name, content) ->
                body.append("--edge\r\nContent-Disposition: form-data; name=\"")
                        .append(name)
                        .append("\"\r\n\r\n")
                        .append(content)
                        .append("\r\n"));
        files.forEach((file, content) ->
                body.append("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                        .append(file)
                        .append("\"\r\nContent-Type: text/csv\r\n\r\n")
                        .append(content)
                        .append("\r\n"));
        body.append("--edge--\r\n");
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "multipart/form-data; boundary=edge";
        return post(path, body.toString(), all);
    }

    public HttpRequest.Builder request(String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? request : request.headers(headers);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The value of an Authorization header. */
    public static String basic(String user, String password) {
        byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    public static String admin() {
        return basic("admin", WithGraph.ADMIN_PASSWORD);
    }
}
