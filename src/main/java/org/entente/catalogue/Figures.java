package org.entente.catalogue;

import org.entente.catalogue.EntityNode.FigureNode;
import org.entente.cypher.NamedQueries;
import org.entente.graph.AsAt;
import org.entente.graph.Period;
import org.entente.graph.Vocabulary.Counts;
import org.entente.graph.Vocabulary.Measure;
import org.entente.graph.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Figures by measure: what sources state, where they disagree, and what the graph itself holds. Two
 * figures disagree only where measure and definition are the same and their dates overlap;
 * otherwise they are a series.
 */
final class Figures {

    /** How far back, before the year of the newest stated figure, a source counts as recent. */
    private static final int RECENT_YEARS = 2;

    private final NamedQueries queries;
    private final Words words;
    private final EvidenceBook book;

    Figures(NamedQueries queries, Words words, EvidenceBook book) {
        this.queries = queries;
        this.words = words;
        this.book = book;
    }

    List<FigureText> of(EntityNode entity) {
        Map<String, List<FigureNode>> byMeasure =
                entity.figures().stream()
                        .filter(this::holds)
                        .sorted(Comparator.comparing(Figures::date).thenComparing(FigureNode::id))
                        .collect(
                                Collectors.groupingBy(
                                        FigureNode::measure,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var texts = new ArrayList<FigureText>();
        for (Measure measure : words.vocabulary().measures()) {
            List<FigureNode> figures = byMeasure.get(measure.id());
            if (figures != null) {
                texts.add(text(entity.id(), measure, figures));
            }
        }
        return texts;
    }

    /** A figure speaks for its own date alone; without one it is possible at any. */
    boolean holds(FigureNode figure) {
        AsAt time = words.time();
        Period date = period(figure);
        return time.isAnyTime()
                || (date == null ? time.mode() == AsAt.Mode.POSSIBLE : time.meets(date));
    }

    private FigureText text(String entity, Measure measure, List<FigureNode> figures) {
        return new FigureText(
                measure.id(),
                measure.label().in(words.language()),
                figures.reversed().stream().map(this::stated).toList(),
                disagreements(figures),
                recorded(entity, measure.counts(), figures));
    }

    private StatedFigure stated(FigureNode figure) {
        return new StatedFigure(
                figure.value(),
                figure.asOf(),
                words.date(figure.asOf()),
                words.language().eitherOf(figure.qualifierEn(), figure.qualifierFr()),
                book.texts(figure.claims()));
    }

    private List<String> disagreements(List<FigureNode> figures) {
        var byYear = new LinkedHashMap<Integer, TreeSet<Long>>();
        for (FigureNode one : figures) {
            for (FigureNode other : figures) {
                if (!one.value().equals(other.value()) && overlap(one, other)) {
                    byYear.computeIfAbsent(year(one), year -> new TreeSet<>()).add(one.value());
                }
            }
        }
        String colon = words.language().choose(": ", "\u00a0: ");
        return byYear.entrySet().stream()
                .map(entry ->
                        entry.getKey()
                                + colon
                                + entry.getValue().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private static boolean overlap(FigureNode one, FigureNode other) {
        Period a = period(one);
        Period b = period(other);
        return a != null
                && b != null
                && Objects.equals(one.subsetOf(), other.subsetOf())
                && a.min().orElse(Long.MIN_VALUE) <= b.max().orElse(Long.MAX_VALUE)
                && b.min().orElse(Long.MIN_VALUE) <= a.max().orElse(Long.MAX_VALUE);
    }

    private @Nullable String recorded(
            String entity, @Nullable Counts counts, List<FigureNode> figures) {
        int newest = figures.stream().mapToInt(Figures::year).max().orElse(0);
        if (counts == null || newest == 0 || !words.time().isAnyTime()) {
            return null;
        }
        int since = newest - RECENT_YEARS;
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", entity);
        parameters.put("type", counts.type());
        parameters.put("roles", counts.roles());
        parameters.put("kinds", counts.kinds());
        parameters.put("since", LocalDate.of(since, 1, 1).toEpochDay());
        return queries.first("catalogue/recorded", parameters, row -> row)
                .map(row -> recorded(row.get("recent").asInt(), row.get("older").asInt(), since))
                .orElse(null);
    }

    private String recorded(int recent, int older, int since) {
        String year = String.valueOf(since);
        if (recent == 0) {
            return words.message("figure.recorded.old", older, year);
        }
        return older == 0
                ? words.message("figure.recorded.all", recent, year)
                : words.message("figure.recorded", recent, year, older);
    }

    private static long date(FigureNode figure) {
        Period period = period(figure);
        return period == null ? Long.MIN_VALUE : period.max().orElse(Long.MAX_VALUE);
    }

    private static int year(FigureNode figure) {
        Period period = period(figure);
        return period == null ? 0 : period.year();
    }

    private static @Nullable Period period(FigureNode figure) {
        return figure.asOf() == null ? null : Period.tryParse(figure.asOf()).orElse(null);
    }
}
