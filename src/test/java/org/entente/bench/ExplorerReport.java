package org.entente.bench;

import org.entente.bench.ExplorerPage.Expansion;
import org.entente.bench.ExplorerPage.Opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What was measured of the explorer, as tables to read. */
final class ExplorerReport {

    private final StringBuilder text = new StringBuilder("# Measurements of the explorer\n");
    private final List<Goal> goals = new ArrayList<>();

    void paragraph(String paragraph) {
        text.append(paragraph.strip()).append("\n\n");
    }

    void openingsHeading() {
        text.append(
                "| opening of a view | first picture ms | settled ms | longest task ms | second"
                        + " longest ms |\n|---|---|---|---|---|\n");
    }

    void opening(String name, List<Opening> runs) {
        line(
                name,
                spread(runs.stream().mapToDouble(Opening::picture).toArray()),
                spread(runs.stream().mapToDouble(Opening::settled).toArray()),
                spread(runs.stream().mapToDouble(run -> run.task(0)).toArray()),
                spread(runs.stream().mapToDouble(run -> run.task(1)).toArray()));
    }

    void contention(double before, double after) {
        paragraph(
                ("Other work on the machine slowed a fixed loop on one thread to %.1f times its"
                                + " least time before, %.1f times after these measurements.")
                        .formatted(before, after));
    }

    void groups(int drawn, String note) {
        text.append("\n");
        paragraph("Of the 10,000 the page draws %,d and says: \"%s\"".formatted(drawn, note));
    }

    void framesHeading() {
        text.append("\n| frames | median ms | p95 ms | longest ms |\n|---|---|---|---|\n");
    }

    void frames(String name, Sample sample) {
        line(
                name,
                figure(sample.median()),
                figure(sample.quantile(0.95)),
                figure(sample.quantile(1)));
    }

    void qualityHeading() {
        text.append("\n| drawing | stress | nodes overlapping | time ms |\n|---|---|---|---|\n");
    }

    void quality(String name, DrawingQuality quality, String millis) {
        line(
                name,
                String.format(Locale.ROOT, "%.4f", quality.stress()),
                String.format(Locale.ROOT, "%.1f%%", 100 * quality.overlapping()),
                millis);
    }

    void expansions(List<Expansion> runs) {
        text.append("\n| expansion | on the screen ms | others moved by px |\n|---|---|---|\n");
        line(
                "25 neighbours in a view of 500",
                spread(runs.stream().mapToDouble(Expansion::millis).toArray()),
                spread(runs.stream().mapToDouble(Expansion::moved).toArray()));
        text.append("\n");
    }

    void line(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Median, and the least and the most of the runs. */
    private static String spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return "%s (%s to %s)"
                .formatted(
                        figure(new Sample(sorted).median()),
                        figure(sorted[0]),
                        figure(sorted[sorted.length - 1]));
    }

    static String figure(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
    }

    void goal(String name, double figure, double limit, String unit) {
        goals.add(new Goal(name, figure, limit, unit));
    }

    List<Goal> goals() {
        return goals;
    }

    void write(Path folder) throws IOException {
        text.append("\n").append(Goals.table(goals));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("explorer.md"), text.toString().strip() + "\n");
        System.out.println(text);
    }
}
