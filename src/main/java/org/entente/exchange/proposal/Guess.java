package org.entente.exchange.proposal;

import org.entente.exchange.facts.TableKind;
import org.entente.exchange.proposal.Sketch.End;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the columns of a table probably mean, by their names. A person corrects it. */
final class Guess {

    private Guess() {}

    static Sketch of(List<String> header) {
        End source = end(header, ColumnWords.SOURCES, List.of("Organisation", "State"));
        End target = end(header, ColumnWords.TARGETS, List.of("Instrument", "Organisation"));
        if (source == null || target == null || source.column().equals(target.column())) {
            return entities(header);
        }
        String type =
                target.kind() != null && target.kind().equals("Instrument")
                        ? "PARTY_TO"
                        : "MEMBER_OF";
        Set<String> taken = Set.of(source.column(), target.column());
        return new Sketch(
                "relations",
                source,
                target,
                columns(header, TableKind.RELATIONS, taken),
                Map.of("type", type),
                null,
                null,
                null);
    }

    private static Sketch entities(List<String> header) {
        Map<String, String> columns = columns(header, TableKind.ENTITIES, Set.of());
        boolean states = columns.containsKey("iso3") || columns.containsKey("iso2");
        return new Sketch(
                "entities",
                null,
                null,
                columns,
                Map.of("kind", states ? "State" : "Organisation"),
                null,
                null,
                null);
    }

    private static @Nullable End end(
            List<String> header, Map<String, List<String>> words, List<String> kinds) {
        for (String kind : kinds) {
            Optional<String> column = ColumnWords.find(header, words.getOrDefault(kind, List.of()));
            if (column.isPresent()) {
                return new End(column.get(), kind);
            }
        }
        return null;
    }

    private static Map<String, String> columns(
            List<String> header, TableKind table, Set<String> taken) {
        var columns = new LinkedHashMap<String, String>();
        ColumnWords.CELLS.forEach((own, words) -> {
            if (table.columns().contains(own)) {
                ColumnWords.find(header, words)
                        .filter(column -> !taken.contains(column))
                        .filter(column -> !columns.containsValue(column))
                        .ifPresent(column -> columns.put(own, column));
            }
        });
        return columns;
    }
}
