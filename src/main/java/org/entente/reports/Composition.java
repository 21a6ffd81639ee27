package org.entente.reports;

import org.entente.reports.document.Block;
import org.entente.reports.document.Block.Figure;
import org.entente.reports.document.Block.Lines;
import org.entente.reports.document.Block.Paragraph;
import org.entente.reports.document.Block.Table;
import org.entente.reports.document.Section;
import org.entente.reports.document.Text;
import org.entente.reports.document.Text.Run;
import org.entente.reports.writing.Author;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The sections of a report while they are written; paragraphs are counted through all of them. */
final class Composition {

    private final Author author;
    private final Set<String> without;
    private final List<Section> sections = new ArrayList<>();
    private int number;

    /**
     * @param without ids of sections that are not wanted
     */
    Composition(Author author, Set<String> without) {
        this.author = author;
        this.without = without;
    }

    /** Whether the section is wanted; one that is not must not be written, or it would cite. */
    boolean wants(String id) {
        return !without.contains(id);
    }

    /** Those of these sections that are wanted, in their order. */
    List<String> wanted(List<String> ids) {
        return ids.stream().filter(this::wants).toList();
    }

    /**
     * Opens the next section, with the heading and the empty state that the messages have for it.
     */
    Part section(String id) {
        return section(
                id,
                author.message("report.section." + id),
                author.message("report.section." + id + ".empty"));
    }

    /** Opens the next section; a section that stays empty says the sentence instead. */
    Part section(String id, String heading, String whenEmpty) {
        return open(id, heading, 1, false, whenEmpty);
    }

    /** Opens a part of the last section, with the heading and empty state of a message. */
    Part part(String message, String id) {
        return open(
                id,
                author.message("report.part." + message),
                2,
                false,
                author.message("report.part." + message + ".empty"));
    }

    /** Opens a part of the last section. */
    Part subsection(String id, String heading, String whenEmpty) {
        return open(id, heading, 2, false, whenEmpty);
    }

    /** Opens an annex. */
    Part annex(String id) {
        return open(
                id,
                author.message("report.section." + id),
                1,
                true,
                author.message("report.section." + id + ".empty"));
    }

    private Part open(String id, String heading, int level, boolean annex, String whenEmpty) {
        var part = new Part(whenEmpty);
        sections.add(new Section(id, heading, level, annex, part.blocks));
        return part;
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    /** One section. */
    final class Part {

        private final List<Block> blocks = new ArrayList<>();
        private final String whenEmpty;

        private Part(String whenEmpty) {
            this.whenEmpty = whenEmpty;
        }

        /** Sentences that belong together. */
        void paragraph(List<Text> sentences) {
            var runs = new ArrayList<Run>();
            Set<String> facts = new LinkedHashSet<>();
            for (Text sentence : sentences) {
                if (!runs.isEmpty()) {
                    runs.add(new Text.Words(" "));
                }
                runs.addAll(sentence.runs());
                facts.addAll(sentence.facts());
            }
            if (!runs.isEmpty()) {
                var text = new Text(List.copyOf(runs), List.copyOf(facts));
                blocks.add(new Paragraph(++number, text));
            }
        }

        void paragraph(Text sentence) {
            paragraph(List.of(sentence));
        }

        void say(String sentence) {
            paragraph(author.line().say(sentence).sentence());
        }

        /** A table with its caption; nothing if it has no rows. */
        void table(String id, String caption, List<String> columns, List<List<Text>> rows) {
            if (!rows.isEmpty()) {
                blocks.add(new Table(id, author.language().code(), caption, columns, rows));
            }
        }

        /** How many blocks it has. */
        int size() {
            return blocks.size();
        }

        void figure(Figure figure) {
            blocks.add(figure);
        }

        /** Room for what the reader writes. */
        void lines(int count) {
            blocks.add(new Lines(count));
        }

        void close() {
            if (blocks.isEmpty()) {
                say(whenEmpty);
            }
        }
    }
}
