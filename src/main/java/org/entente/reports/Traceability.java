package org.entente.reports;

import org.entente.reports.document.Block;
import org.entente.reports.document.Section;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The annex that leads from each paragraph and each row of a table to what it states. */
final class Traceability {

    static final String ID = "trace";

    private final Author author;
    private final List<List<Text>> rows = new ArrayList<>();
    private int table;

    private Traceability(Author author) {
        this.author = author;
    }

    /** Adds the annex to what is written so far. */
    static void write(Composition composition, Author author) {
        var trace = new Traceability(author);
        for (Section section : composition.sections()) {
            section.blocks().forEach(trace::read);
        }
        Composition.Part part = composition.annex(ID);
        part.table(
                ID,
                author.message("report.trace.caption"),
                List.of(author.message("report.trace.place"), author.message("report.trace.facts")),
                trace.rows);
        part.close();
    }

    private void read(Block block) {
        switch (block) {
            case Block.Paragraph paragraph ->
                    add(
                            author.message(
                                    "report.trace.paragraph", String.valueOf(paragraph.number())),
                            paragraph.text().facts());
            case Block.Table one -> table(one);
            case Block.Figure _, Block.Lines _, Block.Parallel _ -> {}
        }
    }

    private void table(Block.Table one) {
        table++;
        for (int i = 0; i < one.rows().size(); i++) {
            var facts = new LinkedHashSet<String>();
            one.rows().get(i).forEach(cell -> facts.addAll(cell.facts()));
            add(
                    author.message(
                            "report.trace.row", String.valueOf(table), String.valueOf(i + 1)),
                    List.copyOf(facts));
        }
    }

    private void add(String place, List<String> facts) {
        if (!facts.isEmpty()) {
            rows.add(
                    List.of(
                            author.line().say(place).text(),
                            author.line().say(String.join(", ", facts)).text()));
        }
    }
}
