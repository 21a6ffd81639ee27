package org.entente.identity.reconciliation;

import org.entente.cypher.NamedQueries;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds states by what tables have of them: id, code or name in either language. */
@Component
class KnownStates {

    private final NamedQueries queries;

    KnownStates(NamedQueries queries) {
        this.queries = queries;
    }

    /** Ids by what was given, in lower case; what is unknown is left out. */
    Map<String, Set<String>> find(Collection<String> given) {
        var found = new HashMap<String, Set<String>>();
        if (!given.isEmpty()) {
            Set<String> values = given.stream().map(KnownStates::key).collect(Collectors.toSet());
            queries.all("identity/reconciliation/states", Map.of("values", values), row -> row)
                    .forEach(row ->
                            found.computeIfAbsent(row.get("value").asString(), _ -> new HashSet<>())
                                    .add(row.get("id").asString()));
        }
        return found;
    }

    static String key(String given) {
        return given.toLowerCase(Locale.ROOT);
    }
}
