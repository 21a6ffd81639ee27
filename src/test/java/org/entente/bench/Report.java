package org.entente.bench;

import org.entente.bench.Rounds.Outcome;
import org.neo4j.driver.Driver;
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

    private final StringBuilder text = new StringBuilder("# Measurements\n");
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final List<Goal> goals = new ArrayList<>();

    void paragraph(String paragraph) {
        text.append(paragraph.strip()).append("\n\n");
    }

    void heading(String heading) {
        text.append("## ").append(heading).append("\n");
    }

    void code(String language, String code) {
        text.append("```%s\n%s\n```\n\n".formatted(language, code.strip()));
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
        text.append("| goal | measured | limit | |\n|---|---|---|---|\n");
        for (Goal goal : goals) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.2f %s | %.2f %s | %s |\n",
                            goal.name(),
                            goal.figure(),
                            goal.unit(),
                            goal.limit(),
                            goal.unit(),
                            goal.isMet() ? "met" : "**missed**"));
        }
        text.append("\n");
    }

    void versions(Driver driver) {
        String neo4j =
                DriverClient.read(
                                driver,
                                "CALL dbms.components() YIELD versions RETURN versions[0]",
                                Map.of())
                        .getFirst()
                        .get(0)
                        .asString();
        paragraph(
                "Java %s, Neo4j Community %s, Neo4j Java driver %s, Spring Boot %s; %s, %d processors, other work on the same machine."
                        .formatted(
                                System.getProperty("java.version"),
                                neo4j,
                                Driver.class.getPackage().getImplementationVersion(),
                                SpringBootVersion.getVersion(),
                                System.getProperty("os.name"),
                                Runtime.getRuntime().availableProcessors()));
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
