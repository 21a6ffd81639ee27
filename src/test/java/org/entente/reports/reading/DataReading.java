package org.entente.reports.reading;

import static org.entente.reports.reading.Reading.mark;
import static org.entente.reports.reading.Reading.squeezed;

import org.entente.reports.reading.Reading.TableRead;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The data that every file is made from. */
public final class DataReading {

    private DataReading() {}

    public static Reading of(JsonNode report) {
        List<String> cover = new ArrayList<>();
        cover.add(squeezed(text(report.at("/cover/status"))));
        for (JsonNode one : report.at("/cover/details")) {
            cover.add(squeezed(text(one.get("label")) + text(one.get("value"))));
        }
        List<String> headings = new ArrayList<>();
        var paragraphs = new LinkedHashMap<Integer, String>();
        List<TableRead> tables = new ArrayList<>();
        for (JsonNode section : report.get("sections")) {
            headings.add(squeezed(text(section.get("heading"))));
            for (JsonNode block : section.get("blocks")) {
                switch (text(block.get("block"))) {
                    case "paragraph" ->
                            paragraphs.put(block.get("number").asInt(), runs(block.get("text")));
                    case "table" -> tables.add(table(text(block.get("caption")), block));
                    case "figure" -> tables.add(table(text(block.get("title")), block.get("data")));
                    case "lines" -> {}
                    default -> throw new AssertionError(block);
                }
            }
        }
        List<String> sources = new ArrayList<>();
        report.get("sources").forEach(one -> sources.add(squeezed(text(one.get("text")))));
        return new Reading(
                squeezed(text(report.get("title"))),
                cover,
                headings,
                paragraphs,
                tables,
                notes(report),
                sources);
    }

    private static List<String> notes(JsonNode report) {
        List<String> notes = new ArrayList<>();
        report.get("nameNotes").forEach(one -> notes.add("*" + squeezed(text(one.get("note")))));
        for (JsonNode note : report.get("notes")) {
            List<String> citations = new ArrayList<>();
            note.get("citations").forEach(one -> citations.add(squeezed(text(one.get("text")))));
            notes.add(mark(note.get("number").asInt()) + String.join("–", citations));
        }
        return notes;
    }

    private static TableRead table(String caption, JsonNode table) {
        List<List<String>> rows = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        table.get("columns").forEach(one -> heads.add(squeezed(text(one))));
        rows.add(heads);
        for (JsonNode row : table.get("rows")) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(runs(cell)));
            rows.add(cells);
        }
        return new TableRead(squeezed(caption), rows);
    }

    private static String runs(JsonNode text) {
        var said = new StringBuilder();
        for (JsonNode run : text.get("runs")) {
            said.append(
                    run.has("note")
                            ? mark(run.get("note").asInt())
                            : squeezed(text(run.get("text"))));
        }
        return said.toString();
    }

    private static String text(JsonNode node) {
        return node.asString();
    }
}
