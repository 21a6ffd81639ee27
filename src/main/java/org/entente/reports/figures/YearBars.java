package org.entente.reports.figures;

import org.entente.graph.Kind;
import org.entente.reports.document.Block.Figure;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Line;
import org.entente.reports.writing.Party;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Events and activities by the year in which they begin, as bars. */
public final class YearBars {

    private final Author author;

    public YearBars(Author author) {
        this.author = author;
    }

    /**
     * Those without a year that is certain stand apart.
     *
     * @param id of the figure, once in a report
     * @param happenings events and activities, in any order, each once
     * @return nothing where there are none
     */
    public Optional<Figure> of(String id, List<Party> happenings) {
        if (happenings.isEmpty()) {
            return Optional.empty();
        }
        var columns = Columns.of(happenings);
        var framing = new Framing(author, id, author.message("figure.years.title"));
        framing.column(author.message("figure.years.year"));
        framing.column(author.message("figure.years.number"));
        framing.column(author.message("figure.years.names"));
        columns.years().forEach((year, parties) -> row(framing, String.valueOf(year), parties));
        row(framing, author.message("figure.years.unsure"), columns.unsure());
        row(framing, author.message("figure.years.unknown"), columns.unknown());
        framing.remark(author.message("figure.years.note"));
        List<Kind> kinds =
                author.vocabulary().kinds().stream()
                        .filter(kind -> happenings.stream().anyMatch(one -> one.is(kind.id())))
                        .toList();
        var drawing = new YearBarsDrawing(author, columns, kinds);
        return Optional.of(
                framing.around(
                        Canvas.WIDTH,
                        YearBarsDrawing.HEIGHT,
                        drawing.marks(),
                        alt(columns, happenings),
                        happenings));
    }

    private void row(Framing framing, String year, List<Party> parties) {
        if (parties.isEmpty()) {
            return;
        }
        Line names = author.line();
        String separator = "";
        for (Party party : parties) {
            names.say(separator).name(party).cite(List.of(party));
            separator = author.message("report.separator");
        }
        framing.row(List.of(said(year), said(String.valueOf(parties.size())), names.text()));
    }

    private Text said(String words) {
        return author.line().say(words).text();
    }

    private String alt(Columns columns, List<Party> happenings) {
        var alt = new StringBuilder();
        alt.append(
                author.message(
                        "figure.years.alt",
                        count(happenings, party -> party.is("Event")),
                        count(happenings, party -> !party.is("Event"))));
        if (!columns.years().isEmpty()) {
            Map.Entry<Integer, List<Party>> most =
                    columns.years().entrySet().stream()
                            .reduce((one, other) ->
                                    other.getValue().size() > one.getValue().size() ? other : one)
                            .orElseThrow();
            alt.append(' ')
                    .append(
                            author.message(
                                    "figure.years.alt.range",
                                    String.valueOf(columns.years().firstKey()),
                                    String.valueOf(columns.years().lastKey()),
                                    String.valueOf(most.getKey()),
                                    most.getValue().size()));
        }
        if (columns.unsure().size() + columns.unknown().size() > 0) {
            alt.append(' ')
                    .append(
                            author.message(
                                    "figure.years.alt.apart",
                                    columns.unsure().size(),
                                    columns.unknown().size()));
        }
        return alt.toString();
    }

    private static long count(List<Party> parties, Predicate<Party> which) {
        return parties.stream().filter(which).count();
    }
}
