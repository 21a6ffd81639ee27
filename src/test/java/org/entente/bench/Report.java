package org.entente.bench;

import org.entente.bench.Rounds.Outcome;
import org.springframework.boot.SpringBootVersion;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, as a table to read and as figures to compute with. */
final class Report {

    private final StringBuilder text = new StringBuilder("# Measurements of the foundation\n");
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final List<Goal> goals = new ArrayList<>();

    /** Versions, the machine in general words, and what is compared. */
    void about() {
        paragraph(
                Texts.ABOUT.formatted(
                        System.getProperty("java.version"),
                        System.getProperty("bench.neo4j-version"),
                        System.getProperty("bench.driver-version"),
                        SpringBootVersion.getVersion(),
                        System.getProperty("os.name"),
                        Runtime.getRuntime().availableProcessors()));
    }

    void answersHeading(int entities, int relations) {
        paragraph("## Answers");
        paragraph(Texts.ANSWERS.formatted(entities, relations));
    }

    void startHeading() {
        paragraph("## Start");
        paragraph(Texts.START);
    }

    private void paragraph(String paragraph) {
        text.append(paragraph.strip()).append("\n\n");
    }

    /** One line per contender; the ratio is to the contender named. */
    void table(String workload, Outcome outcome, Map<String, String> baseOf) {
        outcomes.put(workload, outcome);
        text.append("| %s | median ms | quartiles ms | p95 ms | ratio |\n".formatted(workload))
                .append("|---|---|---|---|---|\n");
        outcome.samples()
                .forEach((name, sample) -> {
                    String base = baseOf.getOrDefault(name, name);
                    text.append(line(name, sample, outcome.of(base).median()));
                });
        text.append("\n");
        paragraph(rounds(outcome));
    }

    private static String line(String name, Sample sample, double base) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f to %.2f | %.2f | %.2f |\n",
                name,
                sample.median(),
                sample.quantile(0.25),
                sample.quantile(0.75),
                sample.quantile(0.95),
                sample.median() / base);
    }

    private static String rounds(Outcome outcome) {
        if (outcome.warmUp() == 0) {
            return "%d starts of each, in turn.".formatted(outcome.measured());
        }
        return String.format(
                Locale.ROOT,
                "%d rounds after %d to warm up; over the last window of these, no median moved by"
                        + " more than %.1f%%%s.",
                outcome.measured(),
                outcome.warmUp(),
                100 * outcome.moved(),
                outcome.isWarm() ? "" : " (the bound of 5% was not reached in the time given)");
    }

    void goals(List<Goal> measured) {
        goals.addAll(measured);
    }

    List<Goal> goals() {
        return goals;
    }

    void goalsTable() {
        text.append(Goals.table(goals)).append("\n");
    }

    void queries(Workload... workloads) {
        text.append("## Queries\n");
        for (Workload workload : workloads) {
            text.append(
                    "%s:\n```cypher\n%s\n```\n"
                            .formatted(workload.name(), workload.query().strip()));
        }
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("foundation.md"), text.toString().strip() + "\n");
        var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        json.writeValue(
                folder.resolve("foundation.json").toFile(),
                Map.of("outcomes", outcomes, "goals", goals));
        System.out.println(text);
    }
}
