package org.entente.exchange.proposal;

import org.entente.exchange.facts.MappedRow;
import org.entente.exchange.facts.Row;
import org.entente.exchange.facts.Row.Rejected;
import org.entente.exchange.facts.TableKind;
import org.entente.exchange.mapping.TableMapping;
import org.entente.exchange.proposal.Proposal.Edge;
import org.entente.exchange.proposal.Proposal.Fault;
import org.entente.exchange.proposal.Proposal.Node;
import org.entente.graph.Language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The graph that some rows would make, not held against what is there: the dry run does that. */
final class PreviewGraph {

    final Map<String, Node> nodes = new LinkedHashMap<>();
    final Set<Edge> edges = new LinkedHashSet<>();
    final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Language language;
    private final Function<Rejected, String> sentences;

    PreviewGraph(Language language, Function<Rejected, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    void add(Row row, TableMapping mapping) {
        try {
            mapping.map(row, key -> keys.getOrDefault(key, key)).forEach(this::add);
        } catch (Rejected e) {
            faults.add(new Fault(row.file(), row.line(), e.column(), sentences.apply(e)));
        }
    }

    private void add(MappedRow mapped) {
        Row row = mapped.row();
        if (mapped.table() == TableKind.ENTITIES) {
            String id = text(row, "id");
            String name =
                    language.choose(
                            named(row, "name_en", "name_fr"), named(row, "name_fr", "name_en"));
            nodes.put(id, new Node(id, text(row, "kind"), name));
            if (mapped.key() != null) {
                keys.put(mapped.key(), id);
            }
        } else if (mapped.table() == TableKind.RELATIONS) {
            edges.add(
                    new Edge(
                            text(row, "source"),
                            text(row, "type"),
                            text(row, "target"),
                            row.text("role")));
        }
    }

    private static String named(Row row, String first, String second) {
        return Objects.requireNonNullElseGet(
                row.text(first),
                () -> Objects.requireNonNullElse(row.text(second), text(row, "id")));
    }

    private static String text(Row row, String column) {
        return Objects.requireNonNullElse(row.text(column), "");
    }
}
