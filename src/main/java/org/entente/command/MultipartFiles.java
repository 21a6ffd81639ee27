package org.entente.command;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Files as parts of one body, sent as they are read. */
record MultipartFiles(List<Path> files, String boundary) {

    static MultipartFiles of(List<Path> files) {
        return new MultipartFiles(files, "entente-" + UUID.randomUUID());
    }

    String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher body() throws CommandException {
        var parts = new ArrayList<BodyPublisher>();
        for (Path file : files) {
            String name = file.getFileName().toString().replaceAll("[\"\\r\\n]", "_");
            parts.add(
                    text(
                            "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                                    .formatted(boundary, name)));
            parts.add(content(file));
            parts.add(text("\r\n"));
        }
        parts.add(text("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }

    private static BodyPublisher content(Path file) throws CommandException {
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw CommandException.usage("command.import.file", file);
        }
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }
}
