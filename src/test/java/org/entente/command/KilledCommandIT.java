package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A command that is killed while its report arrives. */
@Timeout(value = 120, unit = SECONDS)
class KilledCommandIT {

    @TempDir private Path home;
    @TempDir private Path folder;

    @Test
    void nothingOfItIsLeft() throws Exception {
        try (var server = new ServerSocket(0, 2, InetAddress.getLoopbackAddress())) {
            Files.writeString(
                    home.resolve("run.json"),
                    "{\"address\": \"http://127.0.0.1:%d\", \"token\": \"t\"}"
                            .formatted(server.getLocalPort()));
            Process command = start();
            try (Socket asking = server.accept()) {
                String session = "{\"authenticated\": true}";
                readRequest(asking);
                answer(asking, "application/json", session.length(), session);
                readRequest(asking);
                answer(asking, "application/pdf", 1000, "%PDF-1.7 and half of the rest");
                command.destroyForcibly().waitFor();
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("entente.jar"),
                        "report",
                        "profile",
                        "--out",
                        folder.resolve("x.pdf").toString(),
                        "--entente.home=" + home)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Up to the empty line. */
    private static void readRequest(Socket socket) throws IOException {
        var request = new StringBuilder();
        while (request.indexOf("\r\n\r\n") < 0) {
            int letter = socket.getInputStream().read();
            assertThat(letter).as("an end of " + request).isNotNegative();
            request.append((char) letter);
        }
    }

    private static void answer(Socket socket, String type, int length, String body)
            throws IOException {
        String head =
                "HTTP/1.1 200\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(type, length);
        socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}
