package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.bench.Rounds.Outcome;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.util.FileSystemUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** The whole graph as a file, against the raw driver reading the same elements. */
class ExportBench {

    private static final Path OUTPUT = Path.of(System.getProperty("bench.folder"));
    private static final int HEAP = 256;
    private static final int PARTNERS = 20_000;

    /** Of the speed of the raw driver, at least so much. */
    private static final Map<String, Double> SHARES = shares();

    private static Map<String, Double> shares() {
        var shares = new LinkedHashMap<String, Double>();
        shares.put("csv", 0.7);
        shares.put("jsonl", 0.7);
        shares.put("json", 0.7);
        shares.put("graphml", 0.4);
        shares.put("gexf", 0.4);
        shares.put("turtle", 0.4);
        shares.put("jsonld", 0.4);
        shares.put("xlsx", 0.25);
        return shares;
    }

    @Test
    void everyGoalIsMet() throws Exception {
        Path folder = Files.createTempDirectory("entente-bench");
        var report = new ExportReport();
        try (Site site = Sites.open("shipped", folder, HEAP)) {
            new GeneratedBody(PARTNERS).write(site.peer().driver());
            report.about(HEAP, PARTNERS);
            var contenders = new ArrayList<Contender>();
            Driver driver = site.peer().driver();
            contenders.add(new Contender(Site.DRIVER, () -> read(driver)));
            for (String format : SHARES.keySet()) {
                String path = "/api/export/graph?format=" + format;
                contenders.add(new Contender(format, () -> site.application().http().drain(path)));
            }
            Outcome outcome =
                    new Rounds(2, 4, 7, Duration.ofMinutes(2), new Random(3)).run(contenders);
            report.table(outcome, SHARES);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        report.write(OUTPUT);
        assertThat(Goals.missed(report.goals()).stream().map(Goal::sentence)).isEmpty();
    }

    /** Every property decoded, none kept. */
    private static long read(Driver driver) {
        long values = 0;
        try (var session = driver.session()) {
            for (String query : Queries.script("whole-graph.cypher").split(";")) {
                var result = session.run(query);
                while (result.hasNext()) {
                    Value element = result.next().get(0);
                    values += element.asMap().size();
                }
            }
        }
        return values;
    }
}
