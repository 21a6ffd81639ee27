package org.entente.reports;

import org.springframework.http.MediaType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of reports, as they are offered. */
enum ReportFormat {
    HTML("text/html;charset=UTF-8"),
    MD("text/markdown;charset=UTF-8"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("application/json");

    private final MediaType mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = MediaType.parseMediaType(mediaType);
    }

    static Optional<ReportFormat> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    /** All of them as a sentence lists them. */
    static String list() {
        return Arrays.stream(values()).map(ReportFormat::id).collect(Collectors.joining(", "));
    }

    /** As in the address and in the name of the file. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** Whether a browser shows it itself. */
    boolean isShown() {
        return this != DOCX && this != XLSX;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
