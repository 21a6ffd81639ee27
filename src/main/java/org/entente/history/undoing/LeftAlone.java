package org.entente.history.undoing;

import org.entente.history.Fact;
import org.entente.history.FactTable;
import org.entente.history.StoredFacts;
import org.entente.history.reading.ChangeRecord;
import org.entente.history.reading.PastFacts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which facts say now what they said after a change: nobody touched them since, or what was
 * done to them was taken back.
 */
record LeftAlone(StoredFacts.Reading reading, ChangeRecord change) {

    /** Their ids, of facts of one table as they are now. */
    Set<String> among(Collection<Fact> current) {
        var alone = new HashSet<String>();
        var later = new ArrayList<Fact>();
        for (Fact fact : current) {
            boolean claim = fact.table() == FactTable.CLAIMS;
            if (claim || fact.recordedAt().equals(change.at())) {
                alone.add(fact.id());
            } else {
                later.add(fact);
            }
        }
        Map<String, Object> hashes = hashesAfterIt(later);
        for (Fact fact : later) {
            Object hash = fact.properties().get("hash");
            if (hash != null && hash.equals(hashes.get(fact.id()))) {
                alone.add(fact.id());
            }
        }
        return alone;
    }

    private Map<String, Object> hashesAfterIt(List<Fact> facts) {
        List<Map<String, Object>> rows =
                facts.stream()
                        .map(fact ->
                                Map.<String, Object>of(
                                        "id", fact.id(), "table", fact.table().word()))
                        .toList();
        var hashes = new HashMap<String, Object>();
        for (Fact then : new PastFacts(reading).nextAfter(change.number(), rows)) {
            Object hash = then.properties().get("hash");
            if (hash != null) {
                hashes.put(then.id(), hash);
            }
        }
        return hashes;
    }
}
