package org.entente.history.recording;

import org.entente.history.Fact;
import org.entente.history.FactChange;

import java.util.HashMap;
import java.util.Map;

/** A fact with the properties of its record, as it is stored. */
public final class RecordedState {

    private RecordedState() {}

    public static Fact of(FactChange change, String by, String at) {
        Fact fact = change.fact();
        var stored = new HashMap<>(fact.properties());
        stored.put("id", fact.id());
        stored.put("recorded_at", at);
        stored.put("recorded_by", by);
        if (fact.table().isContent()) {
            stored.put("hash", ContentHash.of(fact));
        }
        if (fact.table().isNumbered()) {
            Map<String, Object> before = change.before();
            Object last = (before == null ? fact.properties() : before).get("version");
            stored.put("version", last instanceof Long version ? version + 1 : 1L);
        }
        return fact.with(stored);
    }
}
