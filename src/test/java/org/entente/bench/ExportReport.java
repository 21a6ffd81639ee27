package org.entente.bench;

import org.entente.bench.Rounds.Outcome;
import org.springframework.boot.SpringBootVersion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured of exports, as a table to read. */
final class ExportReport {

    private final StringBuilder text = new StringBuilder("# Measurements of exports\n");
    private final List<Goal> goals = new ArrayList<>();

    void about(int heap, int facts) {
        text.append(
                        Texts.EXPORTS.formatted(
                                System.getProperty("java.version"),
                                System.getProperty("bench.neo4j-version"),
                                System.getProperty("bench.driver-version"),
                                SpringBootVersion.getVersion(),
                                System.getProperty("os.name"),
                                Runtime.getRuntime().availableProcessors(),
                                facts,
                                heap))
                .append("\n");
    }

    void table(Outcome outcome, Map<String, Double> shares) {
        text.append("| the whole graph | median ms | quartiles ms | of the driver's speed |\n")
                .append("|---|---|---|---|\n");
        double driver = outcome.of(Site.DRIVER).median();
        outcome.samples()
                .forEach((way, sample) ->
                        text.append(
                                String.format(
                                        Locale.ROOT,
                                        "| %s | %.0f | %.0f to %.0f | %.2f |\n",
                                        way,
                                        sample.median(),
                                        sample.quantile(0.25),
                                        sample.quantile(0.75),
                                        driver / sample.median())));
        text.append(
                String.format(
                        Locale.ROOT,
                        "\n%d rounds after %d to warm up; over the last window of these, no median"
                                + " moved by more than %.1f%%.\n\n",
                        outcome.measured(),
                        outcome.warmUp(),
                        100 * outcome.moved()));
        shares.forEach((format, share) ->
                goals.add(
                        new Goal(
                                "%s, at least %s of the raw driver's speed"
                                        .formatted(format, share),
                                outcome.of(format).median(),
                                driver / share,
                                "ms")));
    }

    List<Goal> goals() {
        return goals;
    }

    void write(Path folder) throws IOException {
        text.append(Goals.table(goals));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("exports.md"), text.toString().strip() + "\n");
        System.out.println(text);
    }
}
