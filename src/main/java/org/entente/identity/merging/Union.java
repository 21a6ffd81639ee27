package org.entente.identity.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The properties of two facts that are one: the first one's count, the other's fill its gaps. */
final class Union {

    private static final Set<String> RECORD =
            Set.of("id", "hash", "version", "recorded_at", "recorded_by", "claims");

    private Union() {}

    /**
     * @param claims ids of the claims of both
     */
    static Map<String, Object> of(
            Map<String, Object> stays, Map<String, Object> goes, Set<String> claims) {
        var union = new HashMap<>(stays);
        for (var entry : goes.entrySet()) {
            String property = entry.getKey();
            if (!RECORD.contains(property) && !isBoundOfAnother(property, stays)) {
                union.putIfAbsent(property, entry.getValue());
            }
        }
        if (!claims.isEmpty()) {
            union.put("claims", List.copyOf(claims));
        }
        putJoined(union, "stated_by", new LinkedHashSet<>(both("stated_by", stays, goes)));
        putJoined(union, "attested", both("attested", stays, goes));
        putJoined(union, "denied", both("denied", stays, goes));
        return union;
    }

    /** Of a date that is there, the bounds are not filled in from another. */
    private static boolean isBoundOfAnother(String property, Map<String, Object> stays) {
        return stays.containsKey(property.replaceFirst("_(min|max)$", ""));
    }

    private static void putJoined(
            Map<String, Object> union, String property, java.util.Collection<Object> values) {
        if (union.containsKey(property)) {
            union.put(property, List.copyOf(values));
        }
    }

    private static List<Object> both(
            String property, Map<String, Object> stays, Map<String, Object> goes) {
        var values = new ArrayList<Object>();
        for (Map<String, Object> one : List.of(stays, goes)) {
            if (one.get(property) instanceof List<?> list) {
                values.addAll(list);
            }
        }
        return values;
    }
}
