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
        byCentre.keySet().stream()
                .sorted(Comparator.comparing(this::order).thenComparing(Party::key))
                .forEach(centre ->
                        part.paragraph(
                                prose.sentences(
                                        byCentre.getOrDefault(centre, List.of()),
                                        centre.id(),
                                        false)));
    }

    /** The one of the two that work is done in; of two such, the one in the other. */
    private Party centre(Fact fact) {
        boolean targetFirst = isBody(fact.source()) && !isBody(fact.target());
        return targetFirst ? fact.target() : fact.source();
    }

    private static boolean isBody(Party party) {
        return party.is("Organisation") || party.is("State") || party.is("Place");
    }

    /** Networks, then programmes, then activities, as the vocabulary orders kinds. */
    private int order(Party party) {
        return author.vocabulary().kinds().stream().map(Kind::id).toList().indexOf(party.kind());
    }
}
