package org.entente.reports;

import org.entente.graph.Kind;
import org.entente.graph.Vocabulary.Category;
import org.entente.graph.Words.PeriodText;
import org.entente.reports.Composition.Part;
import org.entente.reports.document.Report;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;
import org.entente.reports.writing.Stated;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The free report: what a view of the explorer shows, entity by entity and relation by relation.
 */
@Component
final class ViewReport {

    static final String TYPE = "view";
    static final List<String> SECTIONS =
            List.of("brief", "entities", "relations", "unknown", "trace");

    private final Desk desk;

    ViewReport(Desk desk) {
        this.desk = desk;
    }

    /**
     * Writes it.
     *
     * @param view what it shows; what is not in the graph any more is counted in the report
     */
    Report write(Manner manner, CheckedView view) {
        Set<String> nodes = view.nodes();
        Set<String> edges = view.edges();
        FactQueries queries = desk.facts(manner);
        Map<String, Party> entities = queries.parties(nodes);
        List<Fact> facts = queries.view(entities.keySet(), edges);
        Map<String, Party> mentioned = queries.mentioned(facts);
        var claims = new HashSet<>(Stated.claims(facts));
        claims.addAll(Stated.claims(entities.values()));
        Author author = desk.author(manner, desk.evidence(claims), Set.of());
        var composition = new Composition(author, manner.without());
        var prose = new Prose(author, mentioned);
        int missing = nodes.size() - entities.size() + edges.size() - facts.size();
        for (String id : composition.wanted(SECTIONS)) {
            switch (id) {
                case "brief" ->
                        composition
                                .section(id)
                                .say(
                                        author.message(
                                                "report.view.brief",
                                                entities.size(),
                                                facts.size()));
                case "entities" -> entities(composition, author, entities);
                case "relations" -> relations(composition, author, prose, facts);
                case "unknown" -> unknown(composition, author, prose, facts, missing);
                default -> Traceability.write(composition, author);
            }
        }
        String title =
                Objects.requireNonNullElse(view.title(), author.message("report.view.title"));
        return author.report(TYPE, title, List.of(), manner.cover(), composition.sections());
    }

    private static void entities(
            Composition composition, Author author, Map<String, Party> entities) {
        Part part = composition.section("entities");
        List<String> columns =
                Stream.of("name", "nature", "period", "description")
                        .map(column -> author.message("report.view." + column))
                        .toList();
        for (Kind kind : author.vocabulary().kinds()) {
            List<List<Text>> rows =
                    entities.values().stream()
                            .filter(party -> party.is(kind.id()))
                            .sorted(author.byName())
                            .map(party -> row(author, party))
                            .toList();
            part.table(
                    "entities-" + kind.id().toLowerCase(Locale.ROOT),
                    kind.many().in(author.language())
                            + author.message("report.relations.count", rows.size()),
                    columns,
                    rows);
        }
        part.close();
    }

    private static List<Text> row(Author author, Party party) {
        String none = author.message("report.relations.none");
        PeriodText period = author.words().period(party.text("from"), party.text("to"));
        String category = party.category();
        String description = party.text("description_" + author.language().code());
        return List.of(
                author.line().name(party).cite(List.of(party)).text(),
                category == null
                        ? author.notStated()
                        : author.line()
                                .say(
                                        author.vocabulary()
                                                .category(category)
                                                .map(Category::label)
                                                .map(label -> label.in(author.language()))
                                                .orElse(category))
                                .text(),
                period == null ? author.notStated() : author.line().say(period.text()).text(),
                author.line().say(description == null ? none : description).text());
    }

    private static void relations(
            Composition composition, Author author, Prose prose, List<Fact> facts) {
        Part part = composition.section("relations");
        Map<String, List<Fact>> byType =
                facts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Fact::type, LinkedHashMap::new, Collectors.toList()));
        author.vocabulary()
                .types()
                .forEach(type -> {
                    List<Fact> some = byType.getOrDefault(type.id(), List.of());
                    new StatementTable(author, prose).write(part, type.id(), some);
                });
        part.close();
    }

    private static void unknown(
            Composition composition, Author author, Prose prose, List<Fact> facts, int missing) {
        Part part = composition.section("unknown");
        var gaps = new Gaps(author, prose, part, "");
        if (missing > 0) {
            part.say(author.message("report.view.missing", missing));
        }
        gaps.manyFacts(facts);
        gaps.newest(facts);
        gaps.bare(facts);
        part.close();
    }
}
