package org.entente.bench;

import org.entente.graph.Identifiers;
import org.neo4j.driver.Driver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A body that cooperates with many others, each relation stated by a passage of its own. */
record GeneratedBody(int facts) {

    private static final int DOCUMENTS = 20;
    private static final int BATCH = 1000;

    String id() {
        return "bench-body-" + facts;
    }

    void write(Driver driver) {
        var entities = new ArrayList<Map<String, Object>>();
        entities.add(entity(id(), "Generated body with " + facts + " partners"));
        numbers(facts).forEach(i -> entities.add(entity(partner(i), "Partner body number " + i)));
        write(driver, "history/create-entities", entities);
        write(driver, "history/create-documents", numbers(DOCUMENTS).map(this::document).toList());
        write(driver, "history/create-claims", numbers(facts).map(this::claim).toList());
        write(driver, "history/create-relations", numbers(facts).map(this::relation).toList());
        DriverClient.read(driver, "CALL db.awaitIndexes(600)", Map.of());
    }

    private static java.util.stream.Stream<Integer> numbers(int many) {
        return IntStream.rangeClosed(1, many).boxed();
    }

    private static void write(Driver driver, String query, List<Map<String, Object>> rows) {
        String text = Queries.text(query);
        try (var session = driver.session()) {
            for (int from = 0; from < rows.size(); from += BATCH) {
                List<Map<String, Object>> batch =
                        rows.subList(from, Math.min(from + BATCH, rows.size()));
                session.run(text, Map.of("rows", batch)).consume();
            }
        }
    }

    private String partner(int number) {
        return "%s-partner-%05d".formatted(id(), number);
    }

    private Map<String, Object> entity(String id, String name) {
        Map<String, Object> properties = recorded(id);
        properties.put("name_en", name);
        properties.put("name_fr", name);
        return Map.of("type", "Organisation", "properties", properties);
    }

    private Map<String, Object> document(int number) {
        Map<String, Object> properties = recorded(id() + "-document-" + number);
        properties.put("title_en", "Report on cooperation, volume " + number);
        properties.put("title_fr", "Rapport sur la coopération, volume " + number);
        properties.put("date", String.valueOf(2000 + number));
        properties.put("url", "https://example.org/reports/" + number);
        properties.put("languages", List.of("en", "fr"));
        return Map.of("properties", properties);
    }

    private Map<String, Object> claim(int number) {
        Map<String, Object> properties = recorded(claimId(number));
        properties.put("locator", "p. " + number);
        properties.put("language", "en");
        return Map.of(
                "source", id() + "-document-" + (1 + number % DOCUMENTS), "properties", properties);
    }

    private String claimId(int number) {
        return Identifiers.derived("c-", id(), String.valueOf(number));
    }

    private Map<String, Object> relation(int number) {
        String partner = partner(number);
        String id = Identifiers.relation("COOPERATES_WITH", id(), partner, null, "");
        Map<String, Object> properties = recorded(id);
        properties.put("certainty", "stated");
        properties.put("claims", List.of(claimId(number)));
        properties.put("from", String.valueOf(1980 + number % 40));
        return Map.of(
                "type",
                "COOPERATES_WITH",
                "source",
                id(),
                "target",
                partner,
                "properties",
                properties);
    }

    private static Map<String, Object> recorded(String id) {
        var properties = new HashMap<String, Object>();
        properties.put("id", id);
        properties.put("hash", (long) id.hashCode());
        properties.put("version", 1L);
        properties.put("recorded_at", "2026-11-01T00:00:00Z");
        properties.put("recorded_by", "bench");
        return properties;
    }
}
