package org.entente.reports;

import org.entente.cypher.NamedQueries;
import org.entente.graph.Language;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The statements of reports, within limits and for a period; it remembers whether a limit was met,
 * and what the period leaves out.
 */
final class FactQueries {

    /** What belongs to a party, at most. */
    private static final int SPHERE = 300;

    /**
     * Relations that one statement returns, at most: as a table they fill some 200 pages, and what
     * they take fits into a heap of 512 MB.
     */
    static final int RELATIONS = 10_000;

    private final NamedQueries queries;
    private final Language language;
    private final Window window;
    private final Set<String> leftOut = new HashSet<>();
    private boolean cut;

    FactQueries(NamedQueries queries, Language language, Window window) {
        this.queries = queries;
        this.language = language;
        this.window = window;
    }

    Optional<Side> side(String id) {
        return queries.first(
                "reports/party",
                Map.of("id", id),
                row ->
                        new Side(
                                Party.of(row.get("entity"), language),
                                row.get("parents").asList(one -> Party.of(one, language))));
    }

    /** Parties by id. */
    Map<String, Party> parties(Collection<String> ids) {
        return queries
                .all(
                        "reports/parties",
                        Map.of("ids", ids),
                        row -> Party.of(row.get("entity"), language))
                .stream()
                .collect(Collectors.toMap(Party::id, Function.identity()));
    }

    /** By id, the parties that facts name by id alone: who states them, and what they rest on. */
    Map<String, Party> mentioned(Collection<Fact> facts) {
        var ids = new HashSet<String>();
        facts.forEach(fact -> {
            ids.addAll(fact.basis());
            ids.addAll(fact.sides());
        });
        return parties(ids);
    }

    /** How many relations, instruments and events lie outside of the period. */
    int leftOut() {
        return leftOut.size();
    }

    private boolean isWithin(Fact fact) {
        return remembered(fact.id(), window.excludes(fact));
    }

    private boolean isWithin(Party party) {
        return remembered(party.id(), window.excludes(party));
    }

    private boolean remembered(String id, boolean excluded) {
        if (excluded) {
            leftOut.add(id);
        }
        return !excluded;
    }

    /** Whether more is recorded than was read. */
    boolean isCut() {
        return cut;
    }

    Map<String, Fact> sphere(String id) {
        var joints = new LinkedHashMap<String, Fact>();
        List<Record> rows =
                limited("reports/sphere", Map.of("id", id, "limit", SPHERE + 1), SPHERE);
        rows.forEach(row -> joints.put(row.get("id").asString(), Fact.of(asValue(row), language)));
        return joints;
    }

    /** All relations of parties, within the limit. */
    List<Fact> relations(Collection<String> ids) {
        return facts("reports/relations", Map.of("ids", ids));
    }

    /** Relations between these, as many as a picture can use; the text does not rest on them. */
    List<Fact> among(Collection<String> ids) {
        boolean before = cut;
        List<Fact> among = between(ids, ids);
        cut = before;
        return among;
    }

    /** Relations by id, between these entities. */
    List<Fact> view(Collection<String> nodes, Collection<String> edges) {
        return limited(
                        "reports/view",
                        Map.of("nodes", nodes, "edges", edges, "limit", edges.size()),
                        edges.size())
                .stream()
                .map(row -> Fact.of(asValue(row), language))
                .toList();
    }

    /** Who belongs to bodies, in which role. */
    List<Fact> presence(Collection<String> bodies) {
        return facts("reports/presence", Map.of("ids", bodies));
    }

    List<StatedNumber> numbers(Collection<String> ids) {
        return limited("reports/figures", Map.of("ids", ids, "limit", RELATIONS + 1), RELATIONS)
                .stream()
                .map(row ->
                        StatedNumber.of(row.get("entity").asString(), row.get("figure"), language))
                .toList();
    }

    /** What parties work on together with others, by theme. */
    List<ThemeWork> themes(Collection<String> ids) {
        return limited("reports/themes", Map.of("ids", ids, "limit", RELATIONS + 1), RELATIONS)
                .stream()
                .map(row -> ThemeWork.of(asValue(row), language))
                .filter(one -> isWithin(one.work()))
                .toList();
    }

    /** By party, the ids of the events that it has a part in. */
    Map<String, Set<String>> eventsOf(Collection<String> parties) {
        var events = new LinkedHashMap<String, Set<String>>();
        limited("reports/events-of", Map.of("ids", parties, "limit", RELATIONS + 1), RELATIONS)
                .forEach(row ->
                        events.computeIfAbsent(
                                        row.get("party").asString(), party -> new LinkedHashSet<>())
                                .add(row.get("id").asString()));
        return events;
    }

    List<Fact> between(Collection<String> left, Collection<String> right) {
        return facts("reports/between", Map.of("left", left, "right", right));
    }

    Map<String, List<Fact>> shared(Collection<String> left, Collection<String> right) {
        List<Record> rows =
                limited(
                        "reports/shared",
                        Map.of("left", left, "right", right, "limit", RELATIONS + 1),
                        RELATIONS);
        var shared = new LinkedHashMap<String, List<Fact>>();
        for (Record row : rows) {
            Fact fact = Fact.of(asValue(row), language);
            if (isWithin(fact)) {
                shared.computeIfAbsent(row.get("shared").asString(), id -> new ArrayList<>())
                        .add(fact);
            }
        }
        return shared;
    }

    List<Fact> commonMembers(String left, String right) {
        return facts("reports/common-members", Map.of("left", left, "right", right));
    }

    List<InstrumentFacts> instruments(Set<String> ids, Set<String> governed) {
        Map<String, Object> parameters =
                Map.of("ids", ids, "governed", governed, "limit", RELATIONS + 1);
        return grouped("reports/instruments", parameters, "instrument").entrySet().stream()
                .map(entry -> new InstrumentFacts(entry.getKey(), entry.getValue()))
                .toList();
    }

    List<EventFacts> events(Set<String> ids) {
        return grouped("reports/events", Map.of("ids", ids, "limit", RELATIONS + 1), "event")
                .entrySet()
                .stream()
                .map(entry -> new EventFacts(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<Party, List<Fact>> grouped(
            String query, Map<String, Object> parameters, String subject) {
        var byId = new LinkedHashMap<String, Party>();
        var facts = new LinkedHashMap<String, List<Fact>>();
        for (Record row : limited(query, parameters, RELATIONS)) {
            Party party = Party.of(row.get(subject), language);
            if (!isWithin(party)) {
                continue;
            }
            byId.putIfAbsent(party.id(), party);
            List<Fact> own = facts.computeIfAbsent(party.id(), id -> new ArrayList<>());
            if (!row.get("type").isNull()) {
                own.add(Fact.of(asValue(row), language));
            }
        }
        var grouped = new LinkedHashMap<Party, List<Fact>>();
        byId.forEach((id, party) -> grouped.put(party, facts.getOrDefault(id, List.of())));
        return grouped;
    }

    private List<Fact> facts(String query, Map<String, Object> parameters) {
        var all = new LinkedHashMap<>(parameters);
        all.put("limit", RELATIONS + 1);
        return limited(query, all, RELATIONS).stream()
                .map(row -> Fact.of(asValue(row), language))
                .filter(this::isWithin)
                .toList();
    }

    private List<Record> limited(String query, Map<String, Object> parameters, int limit) {
        List<Record> rows = queries.all(query, parameters, Function.identity());
        cut |= rows.size() > limit;
        return rows.size() > limit ? rows.subList(0, limit) : rows;
    }

    private static Value asValue(Record row) {
        return Values.value(row.asMap(Function.identity()));
    }
}
