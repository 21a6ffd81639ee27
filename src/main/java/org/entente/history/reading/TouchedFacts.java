package org.entente.history.reading;

import org.entente.cypher.NamedQueries;
import org.entente.history.Fact;
import org.entente.history.FactTable;
import org.entente.history.StoredFacts;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the facts that a change touched, with what they were before it and after it. */
@Component
class TouchedFacts {

    private final NamedQueries queries;

    TouchedFacts(NamedQueries queries) {
        this.queries = queries;
    }

    /** All of them, without what they were after it: those that were there before come first. */
    List<TouchedFact> of(long change) {
        var past = new PastFacts(this::read);
        var touched = new LinkedHashMap<String, TouchedFact>();
        for (Fact fact : past.replacedBy(change)) {
            touched.put(key(fact), TouchedFact.before(fact));
        }
        for (Fact fact : past.createdBy(change)) {
            touched.merge(key(fact), TouchedFact.created(fact), TouchedFact::movedTo);
        }
        return List.copyOf(touched.values());
    }

    /** What they were after it: in the version that the next change replaced, or now. */
    List<TouchedFact> withAfter(long change, List<TouchedFact> page) {
        Map<String, Fact> after = new HashMap<>();
        now(page).forEach(fact -> after.put(key(fact), fact));
        next(change, page).forEach(fact -> after.put(key(fact), fact));
        return page.stream().map(fact -> fact.after(after.get(fact.key()))).toList();
    }

    private List<Fact> next(long change, List<TouchedFact> page) {
        List<Map<String, Object>> rows =
                page.stream()
                        .map(fact -> Map.<String, Object>of("id", fact.id(), "table", fact.table()))
                        .toList();
        return new PastFacts(this::read).nextAfter(change, rows);
    }

    private List<Fact> now(List<TouchedFact> page) {
        var now = new ArrayList<Fact>();
        FactTable.group(page.stream().map(TouchedFact::identity).toList())
                .forEach((table, facts) ->
                        now.addAll(new StoredFacts(this::read).current(table, facts).values()));
        return now;
    }

    private static String key(Fact fact) {
        return fact.table().word() + " " + fact.id();
    }

    private List<Map<String, Object>> read(String query, Map<String, Object> parameters) {
        return queries.all(query, parameters, Record::asMap);
    }
}
