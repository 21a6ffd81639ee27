package org.entente.history.recording;

import org.entente.graph.Identifiers;
import org.entente.history.Fact;
import org.entente.history.FactChange;
import org.entente.history.FactTable;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The first 64 bits of SHA-256 over the id and the properties of a fact, by name. Of the content
 * alone: neither the order of the rows of an import nor the number of imports that it took makes a
 * difference. The kind of an entity is left out because a further claim does not name it.
 */
public final class ContentHash {

    private static final Set<String> RECORD =
            Set.of("id", "version", "recorded_at", "recorded_by", "hash");

    /** Lists that grow with each claim. */
    private static final Set<String> EVIDENCE = Set.of("claims", "stated_by", "attested", "denied");

    private ContentHash() {}

    /**
     * After minus before, to be added to the hash of the whole; sums wrap.
     *
     * @param stored the state after it, with its hash; null where the fact is withdrawn
     */
    public static long difference(FactChange change, @Nullable Fact stored) {
        Map<String, Object> before = change.before();
        return stored(stored == null ? Map.of() : stored.properties())
                - stored(before == null ? Map.of() : before);
    }

    private static long stored(Map<String, Object> properties) {
        return properties.get("hash") instanceof Long hash ? hash : 0;
    }

    static long of(Fact fact) {
        return of(fact.table(), fact.id(), fact.properties());
    }

    private static long of(FactTable table, String id, Map<String, Object> properties) {
        MessageDigest sha256 = Identifiers.sha256();
        sha256.update(id.getBytes(StandardCharsets.UTF_8));
        for (var entry : new TreeMap<>(properties).entrySet()) {
            if (isContent(table, entry.getKey())) {
                String text = entry.getKey() + "=" + ordered(entry) + "\n";
                sha256.update(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return ByteBuffer.wrap(sha256.digest()).getLong();
    }

    private static boolean isContent(FactTable table, String property) {
        boolean publishersVersion = property.equals("version") && !table.isNumbered();
        return publishersVersion || !RECORD.contains(property);
    }

    private static Object ordered(Map.Entry<String, Object> entry) {
        return EVIDENCE.contains(entry.getKey()) && entry.getValue() instanceof List<?> list
                ? list.stream().map(String::valueOf).sorted().toList()
                : entry.getValue();
    }
}
