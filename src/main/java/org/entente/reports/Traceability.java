package org.entente.reports;

import org.entente.reports.document.Block;
import org.entente.reports.document.Section;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiFunction;

/** The annex that leads from each paragraph and each row of a table to what it states. */
final class Traceability {

    static final String ID = "trace";

    private final BiFunction<String, Object[], String> messages;
    private final List<List<Text>> rows = new ArrayList<>();
    private int table;

    private Traceability(BiFunction<String, Object[], String> messages) {
        this.messages = messages;
    }

    /** Adds the annex to what is written so far. */
    static void write(Composition composition, Author author) {
        List<List<Text>> rows = rows(composition.sections(), author::message);
        Composition.Part part = composition.annex(ID);
        part.table(
                ID,
                author.message("report.trace.caption"),
                List.of(author.message("report.trace.place"), author.message("report.trace.facts")),
                rows);
        part.close();
    }

    /**
     * A row for each paragraph and each row of a table that states something: where, and ids.
     *
     * @param messages the places in words, by message and arguments
     */
    static List<List<Text>> rows(
            List<Section> sections, BiFunction<String, Object[], String> messages) {
        var trace = new Traceability(messages);
        for (Section section : sections) {
            section.blocks().forEach(trace::read);
        }
        return List.copyOf(trace.rows);
    }

    private void read(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph.number(), paragraph.text());
            case Block.Parallel parallel -> paragraph(parallel.number(), parallel.english());
            case Block.Table one -> table(one);
            case Block.Figure _, Block.Lines _ -> {}
        }
    }

    private void paragraph(int number, Text text) {
        add(place("report.trace.paragraph", number), text.facts());
    }

    private void table(Block.Table one) {
        table++;
        for (int i = 0; i < one.rows().size(); i++) {
            var facts = new LinkedHashSet<String>();
            one.rows().get(i).forEach(cell -> facts.addAll(cell.facts()));
            add(place("report.trace.row", table, i + 1), List.copyOf(facts));
        }
    }

    private String place(String key, Integer... numbers) {
        var arguments = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            arguments[i] = String.valueOf(numbers[i]);
        }
        return messages.apply(key, arguments);
    }

    private void add(String place, List<String> facts) {
        if (!facts.isEmpty()) {
            rows.add(List.of(words(place), words(String.join(", ", facts))));
        }
    }

    private static Text words(String text) {
        return new Text(List.of(new Text.Words(text)), List.of());
    }
}
