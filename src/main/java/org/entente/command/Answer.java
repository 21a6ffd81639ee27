package org.entente.command;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

/** What the application answered, whole. */
record Answer(int status, MediaType type, String fileName, byte[] body) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String UNNAMED = "report";

    static Answer of(HttpResponse<byte[]> response) {
        var headers = response.headers();
        return new Answer(
                response.statusCode(),
                headers.firstValue("Content-Type")
                        .map(MediaType::parseMediaType)
                        .orElse(MediaType.APPLICATION_OCTET_STREAM),
                headers.firstValue("Content-Disposition")
                        .map(ContentDisposition::parse)
                        .map(ContentDisposition::getFilename)
                        .map(Answer::inOneFolder)
                        .orElse(UNNAMED),
                response.body());
    }

    /** A name alone, whatever the other side says. */
    private static String inOneFolder(String name) {
        Path last = Path.of(name.replace('\\', '/')).getFileName();
        boolean usable = last != null && !last.toString().isBlank() && !name.endsWith("..");
        return usable && last != null ? last.toString() : UNNAMED;
    }

    boolean isText() {
        return type.getType().equals("text") || type.isCompatibleWith(MediaType.APPLICATION_JSON);
    }

    JsonNode json() throws CommandException {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw CommandException.failure("command.status", status);
        }
    }

    /** The answer, or the sentence of its problem: the reader's fault up to 499, ours above. */
    Answer orProblem() throws CommandException {
        if (status == 200 || status == 202) {
            return this;
        }
        JsonNode problem = json();
        if (!problem.hasNonNull("detail")) {
            throw CommandException.failure("command.status", status);
        }
        List<String> nearest =
                problem.path("nearest")
                        .valueStream()
                        .map(one -> one.path("id").asString() + "  " + one.path("name").asString())
                        .toList();
        throw CommandException.told(
                status < 500 ? CommandException.ASKED_WRONGLY : CommandException.FAILED,
                problem.path("detail").asString(),
                nearest);
    }
}
