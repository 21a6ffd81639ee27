package org.entente.exchange;

import org.entente.cypher.NamedQueries;
import org.entente.exchange.loading.ImportOrder;
import org.entente.exchange.loading.ImportOutcome;
import org.entente.exchange.loading.Importer;
import org.entente.exchange.mapping.OwnTables;
import org.entente.exchange.reading.SourceFile;
import org.entente.exchange.reading.recognition.RecognisedFile;
import org.entente.exchange.reading.recognition.Recognition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final Path home;
    private final boolean wanted;

    ShippedGraph(Importer importer, NamedQueries queries, Environment environment) {
        this.importer = importer;
        this.queries = queries;
        this.home = Path.of(environment.getRequiredProperty("entente.home")).resolve("imports");
        String byDefault =
                environment.getProperty("spring.neo4j.uri") == null ? "when-empty" : "never";
        this.wanted = !environment.getProperty("entente.load-shipped", byDefault).equals("never");
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (wanted && isUntouched()) {
            ImportOutcome outcome = load(importer, home, "entente", "the shipped graph");
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

    /** Loads the tables of the jar from a folder of their own below the given one. */
    static ImportOutcome load(Importer importer, Path below, String by, String why)
            throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(below), "shipped-");
        try {
            var order =
                    new ImportOrder(
                            folder.getFileName().toString(),
                            files(folder),
                            new OwnTables(),
                            false,
                            false,
                            by,
                            why,
                            Locale.ENGLISH,
                            folder);
            return importer.loadFirst(order);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    static List<RecognisedFile> files(Path folder) throws IOException {
        var files = new ArrayList<RecognisedFile>();
        for (String name : FILES) {
            Path copy = folder.resolve(name);
            try (InputStream in = new ClassPathResource("data/" + name).getInputStream()) {
                Files.copy(in, copy);
            }
            files.add(Recognition.of(new SourceFile(name, copy), StandardCharsets.UTF_8));
        }
        return files;
    }
}
