package org.entente.exchange.reading.json;

import org.entente.exchange.reading.Limits;
import org.entente.exchange.reading.UnreadableFileException;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects which fields the objects of each table have, in the order in which they come up. */
final class JsonFields implements JsonVisitor {

    private final String file;
    private final Map<String, Set<String>> fields = new LinkedHashMap<>();

    JsonFields(String file) {
        this.file = file;
    }

    @Override
    public boolean object(String table, long line, Map<String, String> cells) {
        Set<String> known = fields.computeIfAbsent(table, _ -> new LinkedHashSet<>());
        known.addAll(cells.keySet());
        if (known.size() > Limits.COLUMNS) {
            throw new UnreadableFileException(
                    file, line, "import.file.columns-many", String.valueOf(Limits.COLUMNS));
        }
        return true;
    }

    boolean areNone() {
        return fields.isEmpty();
    }

    List<String> of(String table) {
        return List.copyOf(fields.getOrDefault(table, Set.of()));
    }
}
