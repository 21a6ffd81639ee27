package org.entente.reports.figures;

import org.entente.reports.document.Block.Figure;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Line;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Stated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Partners and themes, or years: how many facts join them, by shade and number. */
public final class HeatMap {

    private static final int MOST_ROWS = 20;
    private static final int MOST_COLUMNS = 14;

    private final Author author;

    public HeatMap(Author author) {
        this.author = author;
    }

    /**
     * Partners by the themes that both they and the subject address.
     *
     * @param id of the figure, once in a report
     * @param facts of any kind; those from a party to a theme count
     * @return nothing where they have no theme in common
     */
    public Optional<Figure> themes(String id, Party subject, Collection<Fact> facts) {
        List<Fact> themed = facts.stream().filter(fact -> fact.target().is("Topic")).toList();
        Set<String> own =
                themed.stream()
                        .filter(fact -> fact.source().id().equals(subject.id()))
                        .map(fact -> fact.target().id())
                        .collect(Collectors.toSet());
        Map<List<String>, List<Fact>> cells = new LinkedHashMap<>();
        themed.stream()
                .filter(fact -> own.contains(fact.target().id()))
                .filter(fact -> !fact.source().id().equals(subject.id()))
                .sorted(
                        Comparator.comparing((Fact fact) -> fact.source().key())
                                .thenComparing(fact -> fact.target().key())
                                .thenComparing(Fact::id))
                .forEach(fact ->
                        cells.computeIfAbsent(
                                        List.of(fact.source().id(), fact.target().id()),
                                        cell -> new ArrayList<>())
                                .add(fact));
        return of(
                id,
                author.message("figure.crossings.themes"),
                cells.values().stream()
                        .map(cell ->
                                new Crossing(
                                        cell.getFirst().source(),
                                        cell.getFirst().target().name().name(),
                                        cell))
                        .toList());
    }

    /**
     * Rows and columns stand in the order in which the crossings first name them.
     *
     * @param id of the figure, once in a report
     * @param crossings each pair of row and column once
     * @return nothing where there are none
     */
    public Optional<Figure> of(String id, String title, List<Crossing> crossings) {
        if (crossings.isEmpty()) {
            return Optional.empty();
        }
        var rows = new LinkedHashMap<String, Party>();
        crossings.forEach(one -> rows.putIfAbsent(one.row().id(), one.row()));
        List<String> columns = crossings.stream().map(Crossing::column).distinct().toList();
        var grid =
                new Grid(
                        rows.values().stream().limit(MOST_ROWS).toList(),
                        columns.stream().limit(MOST_COLUMNS).toList(),
                        crossings);
        var framing = new Framing(author, id, title);
        framing.column(author.message("figure.ego.party"));
        framing.column(author.message("figure.crossings.counts"));
        rows.values().forEach(row -> framing.row(row(row, crossings)));
        framing.remark(author.message("figure.crossings.note"));
        int more = rows.size() - grid.rows().size() + columns.size() - grid.columns().size();
        if (more > 0) {
            framing.remark(author.message("figure.crossings.more", more));
        }
        var drawing = new HeatMapDrawing(author, grid);
        var stated = new LinkedHashSet<Stated>();
        crossings.forEach(one -> stated.addAll(one.facts()));
        return Optional.of(
                framing.around(
                        Canvas.WIDTH,
                        drawing.height(),
                        drawing.marks(),
                        alt(rows.size(), columns.size(), crossings),
                        stated));
    }

    private List<Text> row(Party row, List<Crossing> crossings) {
        Line line = author.line();
        String separator = "";
        for (Crossing one : crossings) {
            if (one.row().id().equals(row.id())) {
                line.say(separator)
                        .say(one.column())
                        .say(author.message("report.colon"))
                        .say(String.valueOf(one.facts().size()))
                        .cite(one.facts());
                separator = author.message("report.separator");
            }
        }
        return List.of(author.line().name(row).text(), line.text());
    }

    private String alt(int rows, int columns, List<Crossing> crossings) {
        Crossing most =
                crossings.stream()
                        .reduce((one, other) ->
                                other.facts().size() > one.facts().size() ? other : one)
                        .orElseThrow();
        return author.message(
                "figure.crossings.alt",
                rows,
                columns,
                crossings.size(),
                rows * columns - crossings.size(),
                most.facts().size(),
                most.row().name().name(),
                most.column());
    }
}
