package org.entente.bench;

import org.entente.bench.Rounds.Outcome;
import org.springframework.boot.SpringBootVersion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured of the console, as a table to read. */
final class ConsoleReport {

    private final StringBuilder text = new StringBuilder("# Measurements of the console\n");
    private final List<Goal> goals = new ArrayList<>();

    void about(int heap) {
        text.append(
                        Texts.CONSOLE.formatted(
                                System.getProperty("java.version"),
                                System.getProperty("bench.neo4j-version"),
                                System.getProperty("bench.driver-version"),
                                SpringBootVersion.getVersion(),
                                System.getProperty("os.name"),
                                Runtime.getRuntime().availableProcessors(),
                                heap))
                .append("\n");
    }

    void table(String name, Outcome outcome, String driver) {
        text.append("| %s | median ms | quartiles ms | p95 ms | ratio |\n".formatted(name))
                .append("|---|---|---|---|---|\n");
        double base = outcome.of(driver).median();
        outcome.samples()
                .forEach((way, sample) ->
                        text.append(line(way, sample))
                                .append(
                                        String.format(
                                                Locale.ROOT, " %.2f |\n", sample.median() / base)));
        text.append(
                String.format(
                        Locale.ROOT,
                        "\n%d rounds after %d to warm up; over the last window of these, no median"
                                + " moved by more than %.1f%%.\n\n",
                        outcome.measured(),
                        outcome.warmUp(),
                        100 * outcome.moved()));
    }

    void line(String name, String what, Sample sample) {
        text.append(
                        "| %s | median ms | quartiles ms | p95 ms |\n|---|---|---|---|\n"
                                .formatted(name))
                .append(line(what, sample))
                .append("\n\n");
    }

    private static String line(String name, Sample sample) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f to %.2f | %.2f |",
                name,
                sample.median(),
                sample.quantile(0.25),
                sample.quantile(0.75),
                sample.quantile(0.95));
    }

    void goal(String name, double figure, double limit) {
        goals.add(new Goal(name, figure, limit, "ms"));
    }

    List<Goal> goals() {
        return goals;
    }

    void query(String query) {
        text.append(Goals.table(goals))
                .append("\n## Query\nThe rows:\n```cypher\n%s\n```\n".formatted(query.strip()));
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("console.md"), text.toString().strip() + "\n");
        System.out.println(text);
    }
}
