package org.entente.reports;

import org.entente.reports.reading.PdfReading;
import org.entente.reports.reading.Reading;
import org.entente.reports.reading.Reading.TableRead;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** Printed text, which must say all that is expected in its order, and nothing else. */
final class Printed {

    private static final String BACK = "↑";
    private static final int AROUND = 80;

    private final String text;
    private final String markers;
    private final Reading expected;
    private int at;

    Printed(PdfReading.Printed printed, Reading expected) {
        this.text = printed.text();
        this.markers = printed.markers();
        this.expected = expected;
    }

    void read(JsonNode data) {
        next(expected.title());
        expected.cover().forEach(this::next);
        var paragraphs = expected.paragraphs().sequencedEntrySet().iterator();
        var headings = expected.headings().iterator();
        var tables = expected.tables().iterator();
        for (JsonNode section : data.get("sections")) {
            next(headings.next());
            for (JsonNode block : section.get("blocks")) {
                switch (block.get("block").asString()) {
                    case "paragraph" -> {
                        var paragraph = paragraphs.next();
                        next(paragraph.getKey() + "." + paragraph.getValue());
                    }
                    case "table" -> table(tables.next());
                    case "lines" -> {}
                    default -> throw new AssertionError(block);
                }
            }
        }
        next(data.at("/labels/notes").asString());
        for (String note : expected.notes()) {
            String text = note.replaceFirst("^⟦\\d+⟧", "");
            next(note.startsWith("*") ? note : text + BACK);
        }
        next(data.at("/labels/sources").asString());
        expected.sources().forEach(this::next);
        markers();
        if (at < text.length()) {
            throw new AssertionError("Not expected: " + text.substring(at));
        }
    }

    /** Notes count from 1. */
    private void markers() {
        var marked = new StringBuilder();
        expected.notes().stream()
                .filter(note -> !note.startsWith("*"))
                .map(note -> note.replaceFirst("^⟦(\\d+)⟧.*", "$1."))
                .forEach(marked::append);
        if (!markers.equals(marked.toString())) {
            throw new AssertionError(markers + " is not " + marked);
        }
    }

    private void table(TableRead table) {
        next(table.caption());
        String head = String.join("", table.rows().getFirst());
        for (List<String> row : table.rows()) {
            String cells = String.join("", row);
            // The head comes back on each page.
            if (!text.startsWith(cells, at) && text.startsWith(head, at)) {
                next(head);
            }
            next(cells);
        }
    }

    private void next(String words) {
        if (!text.startsWith(words, at)) {
            throw new AssertionError(
                    "Expected: %s%nprinted: %s"
                            .formatted(
                                    words,
                                    text.substring(
                                            at,
                                            Math.min(
                                                    text.length(), at + words.length() + AROUND))));
        }
        at += words.length();
    }
}
