package org.entente.exchange;

import org.entente.cypher.NamedQueries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Loads the shipped graph when the graph has no entity and no change was ever recorded. With {@code
 * entente.load-shipped=never} it does nothing; that is the default against a server of your own.
 */
@Component
@Order(10)
class ShippedGraph implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ShippedGraph.class);
    private static final List<String> FILES =
            List.of("documents.csv", "entities.csv", "names.csv", "relations.csv", "figures.csv");

    private final Importer importer;
    private final NamedQueries queries;
    private final boolean wanted;

    ShippedGraph(Importer importer, NamedQueries queries, Environment environment) {
        this.importer = importer;
        this.queries = queries;
        String byDefault =
                environment.getProperty("spring.neo4j.uri") == null ? "when-empty" : "never";
        this.wanted = !environment.getProperty("entente.load-shipped", byDefault).equals("never");
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (wanted && isUntouched()) {
            ImportOutcome outcome = importer.load(tables(), "entente", "the shipped graph");
            if (!outcome.rejects().isEmpty()) {
                throw new IllegalStateException(
                        "The shipped graph has rows that cannot be loaded: " + outcome.rejects());
            }
            log.info("Loaded the shipped graph: {} rows.", outcome.counts().read());
        }
    }

    private boolean isUntouched() {
        return queries.first("exchange/untouched", Map.of(), row -> row.get(0).asBoolean())
                .orElse(false);
    }

    static List<CsvTable> tables() throws IOException {
        var tables = new ArrayList<CsvTable>();
        for (String file : FILES) {
            tables.add(
                    CsvTable.read(
                            file, new ClassPathResource("data/" + file).getContentAsByteArray()));
        }
        return tables;
    }
}
