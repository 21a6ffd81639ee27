package org.entente.reports.figures;

import org.entente.graph.Evidence.StoredClaim;
import org.entente.graph.Period;
import org.entente.graph.SaidWhen;
import org.entente.graph.Typography;
import org.entente.picture.Drawing;
import org.entente.picture.Mark;
import org.entente.reports.document.Block.Figure;
import org.entente.reports.document.Block.Table;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Stated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What goes around a picture: title, description, as at when, according to which notes, data. */
final class Framing {

    private final Author author;
    private final String id;
    private final String title;
    private final List<String> remarks = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final List<List<Text>> rows = new ArrayList<>();

    Framing(Author author, String id, String title) {
        this.author = author;
        this.id = id;
        this.title = title;
    }

    /** A sentence below the picture, before those on dates and sources. */
    void remark(String sentence) {
        remarks.add(sentence);
    }

    void column(String heading) {
        columns.add(heading);
    }

    void row(List<Text> cells) {
        rows.add(cells);
    }

    /**
     * @param alt what the picture shows, in sentences
     * @param stated all that it rests on
     */
    Figure around(
            double width,
            double height,
            List<Mark> marks,
            String alt,
            Collection<? extends Stated> stated) {
        String language = author.language().code();
        var drawing =
                new Drawing(
                        Math.ceil(width),
                        Math.ceil(height),
                        Canvas.PALETTE.paper,
                        title,
                        alt,
                        language,
                        marks);
        remarks.add(newest(stated));
        remarks.add(sources());
        String note = String.join(" ", remarks);
        var data = new Table(id, language, title, List.copyOf(columns), List.copyOf(rows));
        return new Figure(id, language, title, alt, note, drawing, data);
    }

    private String newest(Collection<? extends Stated> stated) {
        List<StoredClaim> claims =
                author.evidence()
                        .claims(stated.stream().flatMap(o -> o.claims().stream()).toList());
        var dates = new ArrayList<Period>(SaidWhen.dates(claims, false));
        SaidWhen.dates(claims, true).forEach(dates::add);
        dates.sort((one, other) -> Long.compare(end(one), end(other)));
        return dates.isEmpty()
                ? author.message("figure.newest.none")
                : author.message("figure.newest", dates.getLast().toText(author.language()));
    }

    private static long end(Period period) {
        return period.max().orElse(period.min().orElse(Long.MIN_VALUE));
    }

    /** "Sources: notes 1, 3 and 7." */
    private String sources() {
        var notes = new TreeSet<Integer>();
        for (List<Text> row : rows) {
            for (Text cell : row) {
                for (Text.Run run : cell.runs()) {
                    if (run instanceof Text.Mark mark) {
                        notes.add(mark.note());
                    }
                }
            }
        }
        List<String> numbers = ranges(List.copyOf(notes));
        return numbers.isEmpty()
                ? author.message("figure.sources.none")
                : author.message(
                        notes.size() == 1 ? "figure.source" : "figure.sources",
                        Typography.join(author.language(), numbers));
    }

    private static List<String> ranges(List<Integer> numbers) {
        var ranges = new ArrayList<String>();
        for (int i = 0; i < numbers.size(); i++) {
            int first = i;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            if (i - first < 2) {
                numbers.subList(first, i + 1).forEach(n -> ranges.add(String.valueOf(n)));
            } else {
                ranges.add(numbers.get(first) + "–" + numbers.get(i));
            }
        }
        return ranges;
    }
}
