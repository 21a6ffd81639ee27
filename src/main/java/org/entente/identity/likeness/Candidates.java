package org.entente.identity.likeness;

import org.entente.cypher.NamedQueries;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entities whose names share words with those of others: by the index, never all with all. */
@Component
class Candidates {

    /** Names of one entity that are looked up; those after them add little. */
    private static final int MOST_NAMES = 6;

    private static final int RANKED = 40;

    private final NamedQueries queries;

    Candidates(NamedQueries queries) {
        this.queries = queries;
    }

    /**
     * For each of the subjects the ids of its candidates, itself left out.
     *
     * @param kinds only these; empty = all
     * @param most candidates of one name at most
     */
    List<Set<String>> of(List<Subject> subjects, Set<String> kinds, int most) {
        var found = new ArrayList<Set<String>>();
        var asked = new ArrayList<Map<String, Object>>();
        for (Subject subject : subjects) {
            int key = found.size();
            found.add(new LinkedHashSet<>());
            subject.names().stream()
                    .map(name -> CandidateQuery.of(name.text()))
                    .filter(query -> !query.isEmpty())
                    .distinct()
                    .limit(MOST_NAMES)
                    .forEach(query -> asked.add(Map.of("key", key, "query", query)));
        }
        var parameters = new HashMap<String, Object>();
        parameters.put("asked", asked);
        parameters.put("kinds", kinds.isEmpty() ? null : kinds);
        parameters.put("ranked", RANKED);
        parameters.put("most", most);
        if (!asked.isEmpty()) {
            queries.all("identity/likeness/candidates", parameters, row -> row)
                    .forEach(row ->
                            found.get(row.get("key").asInt())
                                    .addAll(row.get("ids").asList(id -> id.asString())));
        }
        for (int i = 0; i < subjects.size(); i++) {
            found.get(i).remove(subjects.get(i).id());
        }
        return found;
    }
}
