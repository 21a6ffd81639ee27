package org.entente.reports;

import org.entente.reports.document.Block.Figure;
import org.entente.reports.document.Text;
import org.entente.reports.figures.Crossing;
import org.entente.reports.figures.HeatMap;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Partners by theme: in each cell the years of the common work, and visibly where there is none.
 */
final class ThemeTable {

    /** Themes beside each other, at most; more make another table. */
    private static final int COLUMNS = 5;

    private final Author author;
    private final Comparator<Party> byName;

    ThemeTable(Author author) {
        this.author = author;
        this.byName = author.byName();
    }

    void write(Composition.Part part, List<ThemeWork> works) {
        var partners = new TreeMap<Party, List<ThemeWork>>(byName);
        var themes = new TreeSet<>(byName);
        for (ThemeWork work : works) {
            partners.computeIfAbsent(work.partner(), one -> new ArrayList<>()).add(work);
            themes.add(work.theme());
        }
        List<Party> all = List.copyOf(themes);
        for (int from = 0; from < all.size(); from += COLUMNS) {
            List<Party> some = all.subList(from, Math.min(from + COLUMNS, all.size()));
            part.table(
                    "themes-" + (from / COLUMNS + 1),
                    author.message("report.themes.caption"),
                    columns(some),
                    partners.entrySet().stream()
                            .map(entry -> row(entry.getKey(), entry.getValue(), some))
                            .toList());
        }
    }

    /** The same as a picture: how much common work there is. */
    Optional<Figure> picture(List<ThemeWork> works) {
        var cells = new LinkedHashMap<List<Party>, Set<String>>();
        works.stream()
                .sorted(
                        Comparator.comparing(ThemeWork::partner, byName)
                                .thenComparing(ThemeWork::theme, byName))
                .forEach(one ->
                        cells.computeIfAbsent(
                                        List.of(one.partner(), one.theme()),
                                        cell -> new LinkedHashSet<>())
                                .addAll(one.relations()));
        List<Crossing> crossings =
                cells.entrySet().stream()
                        .map(cell ->
                                new Crossing(
                                        cell.getKey().getFirst(),
                                        author.title(cell.getKey().getLast()),
                                        cell.getValue().stream()
                                                .map(id -> new Joint(id, List.of()))
                                                .toList()))
                        .toList();
        return new HeatMap(author).of("heat", author.message("figure.crossings.themes"), crossings);
    }

    private List<String> columns(List<Party> themes) {
        return Stream.concat(
                        Stream.of(author.message("report.themes.partner")),
                        themes.stream().map(author::title))
                .toList();
    }

    private List<Text> row(Party partner, List<ThemeWork> works, List<Party> themes) {
        return Stream.concat(
                        Stream.of(author.line().name(partner).text()),
                        themes.stream().map(theme -> cell(works, theme)))
                .toList();
    }

    private Text cell(List<ThemeWork> works, Party theme) {
        List<ThemeWork> common =
                works.stream().filter(one -> one.theme().id().equals(theme.id())).toList();
        if (common.isEmpty()) {
            return author.line().say(author.message("report.themes.none")).text();
        }
        var years = new TreeSet<String>();
        common.forEach(one -> years.add(year(one.work())));
        List<Joint> relations =
                common.stream()
                        .flatMap(one -> one.relations().stream())
                        .distinct()
                        .map(id -> new Joint(id, List.of()))
                        .toList();
        return author.line().say(String.join(", ", years)).cite(relations).text();
    }

    private String year(Party work) {
        return Stream.of("start", "from")
                .map(work::text)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(Window::days)
                .map(date -> String.valueOf(date.year()))
                .orElse(author.message("report.undated"));
    }
}
