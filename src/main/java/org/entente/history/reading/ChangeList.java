package org.entente.history.reading;

import org.entente.cypher.NamedQueries;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what was changed, the latest first. */
@Component
class ChangeList {

    private final NamedQueries queries;

    ChangeList(NamedQueries queries) {
        this.queries = queries;
    }

    /**
     * @param entity only changes of it and of the facts at it; null = all
     * @param operation only those of it; null = all
     * @param before only changes before that number
     */
    List<ChangeRecord> latest(
            @Nullable String entity, @Nullable String operation, long before, int limit) {
        var parameters = new HashMap<String, Object>(Map.of("before", before, "limit", limit));
        if (entity != null) {
            parameters.put("id", entity);
            parameters.put("operation", operation);
            return records("history/changes-of-entity", parameters);
        }
        if (operation != null) {
            parameters.put("operation", operation);
            return records("history/changes-of-operation", parameters);
        }
        return records("history/latest-changes", parameters);
    }

    Optional<ChangeRecord> find(long number) {
        return records("history/latest-changes", Map.of("before", number + 1, "limit", 1)).stream()
                .filter(change -> change.number() == number)
                .findFirst();
    }

    private List<ChangeRecord> records(String query, Map<String, Object> parameters) {
        return queries.all(query, parameters, Record::asMap).stream()
                .map(ChangeRecord::of)
                .toList();
    }
}
