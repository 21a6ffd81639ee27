package org.entente.bench;

import org.entente.graph.Identifiers;
import org.entente.graph.Kind;
import org.entente.graph.Period;
import org.entente.graph.RelationType;
import org.entente.graph.Vocabulary;
import org.neo4j.driver.Driver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Adds entities and relations of the vocabulary with the properties that an import writes: the same
 * ones each time, with hubs, since the share of an entity falls with a power of its rank. It joins
 * none of them to the shipped graph, so that a question about that one has the same answer.
 */
final class GeneratedGraph {

    private static final int BATCH = 10_000;
    private static final double SKEW = 3;
    private static final String[] FIRST = {
        "Council", "Group", "Office", "Centre", "Institute", "Forum", "Committee", "Alliance"
    };
    private static final String[] SUBJECT = {
        "Prevention", "Public Health", "Customs", "Justice", "Research", "Youth", "Prisons", "Ports"
    };

    private final Vocabulary vocabulary;
    private final Random random = new Random(64);
    private final Map<String, List<String>> idsByKind = new HashMap<>();

    GeneratedGraph(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void write(Driver driver, int entities, int relations) {
        write(driver, "history/create-entities", entities, this::entity);
        write(driver, "history/create-relations", relations, this::relation);
        DriverClient.read(driver, "CALL db.awaitIndexes(600)", Map.of());
    }

    private interface Rows {
        Map<String, Object> row(int number);
    }

    private static void write(Driver driver, String query, int number, Rows rows) {
        String text = Queries.text(query);
        try (var session = driver.session()) {
            for (int from = 0; from < number; from += BATCH) {
                var batch = new ArrayList<Map<String, Object>>();
                for (int i = from; i < Math.min(from + BATCH, number); i++) {
                    batch.add(rows.row(i));
                }
                session.run(text, Map.of("rows", batch)).consume();
            }
        }
    }

    private Map<String, Object> entity(int number) {
        List<Kind> kinds = vocabulary.kinds();
        String kind = kinds.get(random.nextInt(kinds.size())).id();
        String id = "generated-%06d".formatted(number);
        idsByKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(id);
        String subject = SUBJECT[random.nextInt(SUBJECT.length)];
        String first = FIRST[random.nextInt(FIRST.length)];
        Map<String, Object> properties = recorded(id, "entity");
        properties.put("name_en", "%s for %s %d".formatted(first, subject, number));
        properties.put("name_fr", "%s %d (%s)".formatted(subject, number, first));
        properties.put("acronym_en", "G" + number);
        vocabulary.categories().stream()
                .filter(category -> category.kinds().contains(kind))
                .findFirst()
                .ifPresent(category -> properties.put("category", category.id()));
        return Map.of("type", kind, "properties", properties);
    }

    private Map<String, Object> relation(int number) {
        List<RelationType> types = vocabulary.types();
        while (true) {
            RelationType type = types.get(random.nextInt(types.size()));
            RelationType.Ends ends = type.ends().get(random.nextInt(type.ends().size()));
            String one = anyOf(ends.from());
            String two = anyOf(ends.to());
            if (!one.equals(two)) {
                boolean turned = type.symmetric() && one.compareTo(two) > 0;
                return relation(type.id(), turned ? two : one, turned ? one : two, number);
            }
        }
    }

    private static Map<String, Object> relation(
            String type, String source, String target, int number) {
        String id = Identifiers.relation(type, source, target, null, String.valueOf(number));
        Map<String, Object> properties = recorded(id, "relation");
        properties.put("occurrence", String.valueOf(number));
        properties.put("certainty", "stated");
        return Map.of("type", type, "source", source, "target", target, "properties", properties);
    }

    private String anyOf(java.util.Set<String> kinds) {
        var choices = kinds.stream().sorted().toList();
        List<String> ids = idsByKind.get(choices.get(random.nextInt(choices.size())));
        return ids.get((int) (ids.size() * Math.pow(random.nextDouble(), SKEW)));
    }

    /** Dates, one claim or two, and the marks of the record. */
    private static Map<String, Object> recorded(String id, String what) {
        int seed = Math.floorMod(id.hashCode(), 40);
        Period from = Period.tryParse(String.valueOf(1980 + seed)).orElseThrow();
        long first = from.min().orElseThrow();
        long last = from.max().orElseThrow();
        var properties = new HashMap<String, Object>();
        properties.put("id", id);
        properties.put("from", from.toString());
        properties.put("from_min", first);
        properties.put("from_max", last);
        properties.put("claims", claims(id, what, seed % 2 + 1));
        properties.put("stated_by", List.of(""));
        properties.put("attested", List.of(first, last));
        properties.put("hash", (long) id.hashCode());
        properties.put("version", 1L);
        properties.put("recorded_at", "2026-11-01T00:00:00Z");
        properties.put("recorded_by", "bench");
        return properties;
    }

    private static List<String> claims(String id, String what, int number) {
        var claims = new ArrayList<String>();
        for (int i = 0; i < number; i++) {
            claims.add(Identifiers.derived("c-", id, what, String.valueOf(i)));
        }
        return claims;
    }
}
