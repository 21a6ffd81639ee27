package org.entente.reports.rendering;

import org.entente.reports.document.Block;
import org.entente.reports.document.Citation;
import org.entente.reports.document.Cover;
import org.entente.reports.document.Footnote;
import org.entente.reports.document.Labels;
import org.entente.reports.document.NameNote;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.entente.reports.document.Source;
import org.entente.reports.document.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A report made by hand: five pages of numbered paragraphs, a long table, an annex, notes. */
final class SampleReport {

    private static final int PARAGRAPHS = 24;
    private static final int ROWS = 60;
    private static final int NOTES = 12;

    private SampleReport() {}

    static Report named(String name) {
        return named(name, "en");
    }

    static Report named(String name, String language) {
        return new Report(
                "partnership",
                language,
                "Cooperation with " + name,
                List.of("x-1"),
                cover(),
                List.of(
                        new Section("summary", "Summary", 1, false, paragraphs(name, 1)),
                        new Section(
                                "instruments",
                                "Instruments in force",
                                1,
                                false,
                                List.of(table(name, "instruments", language))),
                        new Section(
                                "traces",
                                "Annex: where each statement comes from",
                                1,
                                true,
                                paragraphs(name, PARAGRAPHS + 1).subList(0, 4))),
                List.of(new NameNote(name, "The name is printed as the source has it.")),
                IntStream.rangeClosed(1, NOTES).mapToObj(n -> footnote(n, language)).toList(),
                List.of(
                        new Source(
                                "s-1", "Treaty series", "https://example.org/treaties", List.of()),
                        new Source("s-2", "Annual report, on paper", null, List.of())),
                labels());
    }

    static Labels labels() {
        return new Labels(
                "Notes",
                "Sources",
                "Note",
                "Back to the text of note",
                "Contents",
                "Annex",
                "Table",
                "Figure",
                "Data of the figure",
                "Page",
                "Some letters are printed as their codes.",
                new Labels.Sheets(
                        "Report",
                        "Paragraphs",
                        "Number",
                        "Section",
                        "Text",
                        "Citation",
                        "Source",
                        "Address",
                        "[continues]",
                        "[continued]"));
    }

    private static Cover cover() {
        return new Cover(
                "A draft made from data; it is nobody’s position.",
                List.of(
                        new Cover.Detail("code", "Report", "partnership-x1"),
                        new Cover.Detail("at", "As at", "1 September 2026"),
                        new Cover.Detail(
                                "address",
                                "Address for making it once more",
                                "https://example.org/reports/partnership?party=x-1&at=2026-09-01&language=en")));
    }

    private static List<Block> paragraphs(String name, int first) {
        List<Block> blocks = new ArrayList<>();
        for (int i = first; i < first + PARAGRAPHS; i++) {
            List<Text.Run> runs =
                    List.of(
                            new Text.Name("x-1", name),
                            new Text.Words(
                                    " takes part in body number "
                                            + i
                                            + ", which meets every second year, adopts a plan of"
                                            + " work, and reports to its members in the spring"),
                            new Text.Mark(1 + i % NOTES),
                            new Text.Words(". It is an observer elsewhere; the source says so"),
                            new Text.Mark(1 + (i + 1) % NOTES),
                            new Text.Mark(1 + (i + 2) % NOTES),
                            new Text.Words("."));
            blocks.add(new Block.Paragraph(i, new Text(runs, List.of("r-" + i))));
        }
        return blocks;
    }

    private static Block.Table table(String name, String id, String language) {
        List<List<Text>> rows =
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj(i ->
                                List.of(
                                        words("Agreement " + i + " with " + name),
                                        words("Signed in the year " + (1960 + i)),
                                        words("In force, not ratified by party " + i)))
                        .toList();
        return new Block.Table(
                id,
                language,
                "Table 1. Instruments",
                List.of("Instrument", "Signature", "State of affairs"),
                rows);
    }

    private static Footnote footnote(int number, String language) {
        return new Footnote(
                number,
                language,
                List.of(
                        new Citation(
                                "s-1",
                                "Treaty series, vol. " + number + ", p. 12, 3 May 1999",
                                "https://example.org/treaties/" + number,
                                List.of("c-" + number)),
                        new Citation(
                                "s-2", "Annual report, on paper, § " + number, null, List.of())));
    }

    private static Text words(String words) {
        return new Text(List.of(new Text.Words(words)), List.of());
    }
}
