package org.entente.reports;

import org.springframework.http.MediaType;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of reports, as they are offered. */
enum ReportFormat {
    HTML("text/html;charset=UTF-8", 4),
    MD("text/markdown;charset=UTF-8", 2),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 12),
    PDF("application/pdf", 20),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 4),
    JSON("application/json", 0);

    private final MediaType mediaType;
    private final int kilobytes;

    ReportFormat(String mediaType, int kilobytes) {
        this.mediaType = MediaType.parseMediaType(mediaType);
        this.kilobytes = kilobytes;
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

    /**
     * Memory that a line of a report takes while it is written: the least heap that wrote one of
     * 15,000 lines, divided by them; 0 for what is written as it is sent.
     */
    int kilobytes() {
        return kilobytes;
    }

    /** Whether a browser shows it itself. */
    boolean isShown() {
        return this != DOCX && this != XLSX;
    }
}
