package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.bench.Rounds.Outcome;
import org.entente.graph.Vocabulary;
import org.entente.graph.VocabularyFixture;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Measures, writes the table, then holds the figures against the goals. */
class FoundationBench {

    private static final Path OUTPUT = Path.of(System.getProperty("bench.folder"));
    private static final int ENTITIES = Integer.getInteger("bench.entities", 100_000);
    private static final int RELATIONS = Integer.getInteger("bench.relations", 1_000_000);
    private static final int STARTS = Integer.getInteger("bench.starts", 7);

    private final Vocabulary vocabulary = VocabularyFixture.shipped();
    private final Report report = new Report();
    private final Workload oneHop = Workload.oneHop(vocabulary);

    @Test
    void everyGoalIsMet() throws Exception {
        Path folder = Files.createTempDirectory("entente-bench");
        try {
            report.about();
            if (ENTITIES > 0) {
                answers(folder);
            }
            if (STARTS > 0) {
                starts(folder);
            }
            report.goalsTable();
            report.queries(oneHop, Workload.search(), Workload.tenThousandRows());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        report.write(OUTPUT);
        assertThat(Goals.missed(report.goals()).stream().map(Goal::sentence)).isEmpty();
    }

    private void answers(Path folder) throws Exception {
        try (Site small = Sites.open("shipped", folder);
                Site large = Sites.open("generated", folder)) {
            new GeneratedGraph(vocabulary).write(large.peer().driver(), ENTITIES, RELATIONS);
            report.answersHeading(ENTITIES, RELATIONS);
            var random = new Random(11);
            var quick = new Rounds(500, Rounds.COMPILED, 500, Duration.ofMinutes(8), random);
            var slow = new Rounds(25, 0, 50, Duration.ofSeconds(90), random);
            measure(oneHop, quick, small, large);
            measure(Workload.search(), quick, small, large);
            measure(Workload.tenThousandRows(), slow, small, large);
        }
    }

    private void starts(Path folder) throws Exception {
        report.startHeading();
        Outcome starts = new StartUp(folder, oneHop, STARTS).run();
        report.table(
                "start",
                starts,
                Map.of(StartUp.APPLICATION, StartUp.BARE_FIRST, StartUp.BARE, StartUp.BARE_FIRST));
        report.goals(List.of(Goals.ofStart(starts)));
    }

    private void measure(Workload workload, Rounds rounds, Site small, Site large)
            throws Exception {
        var contenders = new ArrayList<Contender>();
        var baseOf = new HashMap<String, String>();
        for (Site site : List.of(small, large)) {
            site.requireEqualAnswers(workload);
            contenders.addAll(site.contenders(workload));
            for (String way : List.of(Site.API, Site.QUERY_API, Site.PING)) {
                baseOf.put(site.contender(way), site.contender(Site.DRIVER));
            }
        }
        Outcome outcome = rounds.run(contenders);
        report.table(workload.name(), outcome, baseOf);
        if (workload.hasGoals()) {
            report.goals(Goals.ofWays(workload.name(), outcome, small));
            report.goals(Goals.ofWays(workload.name(), outcome, large));
        }
        if (workload == oneHop) {
            report.goals(List.of(Goals.ofSizes(workload.name(), outcome, small, large)));
        }
    }
}
