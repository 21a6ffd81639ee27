package org.entente.reports;

import org.entente.graph.Kind;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What networks, programmes and activities do: a paragraph for each of them. */
final class Sphere {

    private final Author author;
    private final Prose prose;

    Sphere(Author author, Prose prose) {
        this.author = author;
        this.prose = prose;
    }

    void write(Composition.Part part, List<Fact> facts) {
        Map<Party, List<Fact>> byCentre =
                facts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        this::centre, LinkedHashMap::new, Collectors.toList()));
        paragraphs(part, author, prose, byCentre);
    }

    /** A paragraph for each centre: networks, then programmes, then activities, as kinds go. */
    static void paragraphs(
            Composition.Part part, Author author, Prose prose, Map<Party, List<Fact>> byCentre) {
        List<String> kinds = author.vocabulary().kinds().stream().map(Kind::id).toList();
        byCentre.entrySet().stream()
                .sorted(
                        Map.Entry.comparingByKey(
                                Comparator.comparing((Party one) -> kinds.indexOf(one.kind()))
                                        .thenComparing(Party::key)))
                .forEach(entry ->
                        part.paragraph(
                                prose.sentences(entry.getValue(), entry.getKey().id(), false)));
    }

    /** The one of the two that work is done in; of two such, the one in the other. */
    private Party centre(Fact fact) {
        boolean targetFirst = isBody(fact.source()) && !isBody(fact.target());
        return targetFirst ? fact.target() : fact.source();
    }

    private static boolean isBody(Party party) {
        return party.is("Organisation") || party.is("State") || party.is("Place");
    }
}
