package org.entente.identity.likeness;

import org.entente.cypher.NamedQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Goes through the entities in the order of their ids and finds those that are like others. */
@Component
class DuplicateSearch {

    /** Entities that one call examines, whatever it finds. */
    static final int EXAMINED = 400;

    private static final int STEP = 20;

    /** After that long an answer is given, with what was found until then. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(4);

    /** Candidates of a name; a pair is found from either side, so that few are enough. */
    private static final int CANDIDATES = 8;

    private final LikeEntities like;
    private final NamedQueries queries;

    DuplicateSearch(LikeEntities like, NamedQueries queries) {
        this.like = like;
        this.queries = queries;
    }

    /** A pair; the id of the first comes before that of the second. */
    record Pair(Subject one, Subject other, Likeness likeness) {}

    /**
     * @param pairs best first
     * @param next where to go on; null where all are examined
     */
    record Found(List<Pair> pairs, int examined, @Nullable String next) {}

    /**
     * @param after id after which to begin
     * @param limit once there are so many pairs, no further entity is examined
     */
    Found from(String after, Set<String> kinds, int limit, int least) {
        var pairs = new ArrayList<Pair>();
        int examined = 0;
        String last = after;
        boolean more = true;
        long begin = System.nanoTime();
        while (more && examined < EXAMINED && pairs.size() < limit && isShort(begin)) {
            List<String> ids = ids(last, kinds);
            more = ids.size() == STEP;
            Map<String, Subject> known = like.read(ids);
            List<Subject> subjects = ids.stream().map(known::get).filter(Objects::nonNull).toList();
            List<List<Match>> matches = like.of(subjects, kinds, CANDIDATES, least);
            for (int i = 0; i < subjects.size() && pairs.size() < limit; i++) {
                add(pairs, subjects.get(i), matches.get(i));
                last = subjects.get(i).id();
                examined++;
                more |= i + 1 < subjects.size() && pairs.size() >= limit;
            }
        }
        pairs.sort(
                Comparator.comparingInt((Pair pair) -> pair.likeness().score())
                        .reversed()
                        .thenComparing(pair -> pair.one().id()));
        return new Found(pairs, examined, more ? last : null);
    }

    private static boolean isShort(long begin) {
        return System.nanoTime() - begin < LONG_ENOUGH.toNanos();
    }

    /** Each pair once: from the side of the smaller id. */
    private static void add(List<Pair> pairs, Subject one, List<Match> matches) {
        for (Match match : matches) {
            if (one.id().compareTo(match.entity().id()) < 0) {
                pairs.add(new Pair(one, match.entity(), match.likeness()));
            }
        }
    }

    private List<String> ids(String after, Set<String> kinds) {
        var parameters = new HashMap<String, Object>();
        parameters.put("after", after);
        parameters.put("kinds", kinds.isEmpty() ? null : kinds);
        parameters.put("limit", STEP);
        return queries.all("identity/likeness/after", parameters, row -> row.get("id").asString());
    }
}
