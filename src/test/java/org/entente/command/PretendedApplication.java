package org.entente.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Answers as the application would, one answer for all reports. */
final class PretendedApplication implements AutoCloseable {

    static final String TOKEN = "the-token-of-this-run";
    private static final String JSON = "application/json";

    private final HttpServer server;
    private final List<String> asked = new ArrayList<>();
    private String type = "text/markdown;charset=UTF-8";
    private String fileName = "report.md";
    private int status = 200;
    private byte[] body = "# Report\n".getBytes(StandardCharsets.UTF_8);

    PretendedApplication() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/api/session",
                call -> {
                    boolean known =
                            ("Bearer " + TOKEN)
                                    .equals(call.getRequestHeaders().getFirst("Authorization"));
                    send(call, 200, JSON, ("{\"authenticated\": " + known + "}").getBytes());
                });
        server.createContext(
                "/api/reports/",
                call -> {
                    asked.add(
                            call.getRequestURI()
                                    + " "
                                    + call.getRequestHeaders().getFirst("Accept-Language"));
                    call.getResponseHeaders()
                            .set(
                                    "Content-Disposition",
                                    "attachment; filename=\"" + fileName + "\"");
                    send(call, status, type, body);
                });
        server.start();
    }

    PretendedApplication answers(int status, String type, String fileName, byte[] body) {
        this.status = status;
        this.type = type;
        this.fileName = fileName;
        this.body = body;
        return this;
    }

    private static void send(HttpExchange call, int status, String type, byte[] body)
            throws IOException {
        call.getResponseHeaders().set("Content-Type", type);
        call.sendResponseHeaders(status, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    /** Paths with queries, and the languages that were preferred. */
    List<String> asked() {
        return asked;
    }

    /** As the application does when it is ready. */
    void writeRunFile(Path home) {
        String run =
                "{\"address\": \"http://127.0.0.1:%d\", \"token\": \"%s\"}"
                        .formatted(server.getAddress().getPort(), TOKEN);
        try {
            Files.writeString(home.resolve("run.json"), run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
