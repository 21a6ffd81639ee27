package org.entente.exchange.whole;

import org.entente.cypher.NamedQueries;
import org.entente.exchange.facts.TableKind;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Goes through all that the graph holds, as the database sends it, in the order of the ids. */
@Component
public class WholeGraph {

    private final NamedQueries queries;

    WholeGraph(NamedQueries queries) {
        this.queries = queries;
    }

    /** All facts of a table, each with its claims. */
    public void facts(TableKind table, Consumer<WholeFact> facts) {
        String query = "exchange/all-" + table.word();
        queries.each(query, Map.of(), record -> facts.accept(fact(table, record)));
    }

    /** All rows of a table. */
    public void rows(TableKind table, Consumer<Map<String, String>> rows) {
        facts(table, fact -> fact.rows(rows));
    }

    private static WholeFact fact(TableKind table, Record record) {
        var place = new LinkedHashMap<String, Object>();
        List<Map<String, Object>> claims = List.of();
        Map<String, Object> properties = Map.of();
        List<String> columns = record.keys();
        for (int i = 0; i < columns.size(); i++) {
            Value value = record.get(i);
            switch (columns.get(i)) {
                case "properties" -> properties = value.asMap();
                case "claims" -> claims = value.asList(Value::asMap);
                default -> {
                    if (!value.isNull()) {
                        place.put(columns.get(i), value.asObject());
                    }
                }
            }
        }
        return new WholeFact(table, properties, place, claims);
    }
}
