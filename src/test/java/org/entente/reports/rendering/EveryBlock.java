package org.entente.reports.rendering;

import org.entente.picture.Drawing;
import org.entente.picture.Face;
import org.entente.picture.Mark;
import org.entente.reports.document.Block;
import org.entente.reports.document.Citation;
import org.entente.reports.document.Cover;
import org.entente.reports.document.Footnote;
import org.entente.reports.document.NameNote;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.entente.reports.document.Source;
import org.entente.reports.document.Text;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A report made by hand with each kind of block. */
final class EveryBlock {

    static final String HOSTILE = "<w:p>&\"' ]]> \u0001 [x](y) *";
    static final String HOSTILE_SHOWN = "<w:p>&\"' ]]> \uFFFD [x](y) *";
    static final String FRENCH = "L’« Accord »\u00a0: 5\u202f000 œuvres – c’est-à-dire…";
    static final int ROWS = 70;

    private static final int BODIES = 6;

    private EveryBlock() {}

    static Report in(String language) {
        return of(language, sections(language), 3);
    }

    /** As the parallel edition: notes in French come after those in English. */
    static Report parallel() {
        List<Block> blocks =
                List.of(
                        new Block.Parallel(1, text("One", mark(1)), text("Un", mark(3))),
                        new Block.Parallel(2, text("Two", mark(2)), text("Deux", mark(3))));
        return of("en-fr", List.of(new Section("brief", "In brief", 1, false, blocks)), 3);
    }

    private static Report of(String language, List<Section> sections, int notes) {
        return new Report(
                "partnership",
                language,
                "Coopération avec " + HOSTILE,
                List.of("x-1"),
                new Cover(
                        "A draft made from data; it is nobody’s position.",
                        List.of(
                                new Cover.Detail("code", "Report", "partnership-x1"),
                                new Cover.Detail(
                                        "address",
                                        "Address for making it once more",
                                        "https://example.org/reports/partnership?a=b&c=<d>"))),
                sections,
                List.of(new NameNote(HOSTILE, "The name is printed as the source has it.")),
                IntStream.rangeClosed(1, notes).mapToObj(EveryBlock::footnote).toList(),
                List.of(
                        new Source(
                                "s-1",
                                "Treaty series",
                                "https://example.org/t?a=1&b=2",
                                List.of(1)),
                        new Source("s-2", "On paper", null, List.of(2)),
                        new Source("s-3", "Ill linked", "javascript:alert(1)", List.of(3)),
                        new Source("s-4", "Ill spelt", "https://example.org/a b", List.of(3))),
                SampleReport.labels());
    }

    private static List<Section> sections(String language) {
        List<Block> brief =
                List.of(
                        new Block.Paragraph(
                                1,
                                text(
                                        name(),
                                        " works with others",
                                        mark(1),
                                        mark(2),
                                        ", and meets.")),
                        new Block.Paragraph(2, text(FRENCH, mark(1), ".")),
                        new Block.Parallel(3, text("Both say"), text("Les deux disent")),
                        new Block.Parallel(4, text("A second one"), text("Un second")));
        List<Block> bodies =
                IntStream.range(0, BODIES)
                        .<Block>mapToObj(i ->
                                new Block.Paragraph(
                                        5 + i,
                                        text(
                                                "Body ",
                                                String.valueOf(i),
                                                " meets every second year, adopts a plan of"
                                                        + " work, and reports to its members")))
                        .toList();
        List<Block> forms = new ArrayList<>();
        forms.add(new Block.Lines(4));
        forms.add(new Block.Paragraph(20, text("The count goes on from here", mark(3), ".")));
        return List.of(
                new Section("brief", "In brief", 1, false, brief),
                new Section("bodies", "Bodies", 2, false, bodies),
                new Section("instruments", "Instruments", 1, false, List.of(table(language))),
                new Section("picture", "The network", 1, false, List.of(figure(language))),
                new Section("annex", "Annex: remarks", 1, true, forms));
    }

    private static Block.Table table(String language) {
        List<List<Text>> rows =
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj(i ->
                                List.of(
                                        text("Agreement " + i + " with ", name()),
                                        text(String.valueOf(1950 + i)),
                                        text("In force", mark(2))))
                        .toList();
        return new Block.Table(
                "instruments",
                language,
                "Instruments, oldest first",
                List.of("Instrument", "Year", "State of affairs"),
                rows);
    }

    private static Block.Figure figure(String language) {
        var data =
                new Block.Table(
                        "network",
                        language,
                        "Links",
                        List.of("From", "To"),
                        List.of(List.of(text("Here"), text("There"))));
        return new Block.Figure(
                "network",
                language,
                "Who works with whom",
                "Two points with a line between them",
                "As at 1 September 2026",
                drawing(language),
                data);
    }

    private static Drawing drawing(String language) {
        var line = new Line2D.Double(20, 40, 280, 40);
        List<Mark> marks =
                List.of(
                        Mark.Figure.drawn(line, new Mark.Pen(Color.BLACK, 2, List.of(6f, 4f))),
                        new Mark.Figure(new Ellipse2D.Double(10, 30, 20, 20), Color.BLUE, null, .5),
                        Mark.Figure.filled(new Ellipse2D.Double(270, 30, 20, 20), Color.RED),
                        letters("Here " + HOSTILE, 20),
                        new Mark.Turned(-90, 295, 60, List.of(letters("Yonder", 0))));
        return new Drawing(300, 80, Color.WHITE, "title", "description", language, marks);
    }

    private static Mark letters(String text, double y) {
        return new Mark.Letters(text, 0, y, Face.SANS, 13, Color.BLACK, Mark.Anchor.START);
    }

    private static Footnote footnote(int number) {
        return new Footnote(
                number,
                number == 3 ? "fr" : "en",
                List.of(
                        new Citation(
                                "s-1",
                                "Treaty " + number,
                                "https://example.org/" + number,
                                List.of()),
                        new Citation("s-2", "On paper, § " + number, null, List.of())));
    }

    private static Text.Run name() {
        return new Text.Name("x-1", HOSTILE);
    }

    private static Text.Run mark(int note) {
        return new Text.Mark(note);
    }

    private static Text text(Object... parts) {
        return new Text(
                Arrays.stream(parts)
                        .map(part -> part instanceof Text.Run run ? run : new Text.Words(part + ""))
                        .toList(),
                List.of());
    }
}
