package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.entente.bench.Rounds.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import org.springframework.util.FileSystemUtils;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Reports in each format: of bodies of the shipped graph, and of a body with many partners. */
class ReportBench {

    private static final Path OUTPUT = Path.of(System.getProperty("bench.folder"));
    private static final int HEAP = 512;
    private static final int FACTS = 5_000;
    private static final int TOO_MANY = 20_000;

    /** Milliseconds, warm, for the shipped graph. */
    private static final Map<String, Integer> LIMITS = limits();

    private static final double LONG_LIMIT = 10_000;

    private final StringBuilder text = new StringBuilder("# Measurements of reports\n");
    private final List<Goal> goals = new ArrayList<>();

    @Test
    void everyGoalIsMet() throws Exception {
        Path folder = Files.createTempDirectory("entente-bench");
        try (Site site = Sites.open("shipped", folder, HEAP)) {
            about();
            shipped(site, "profile of pompidou-group", "profile?subject=pompidou-group");
            shipped(
                    site,
                    "partnership pompidou-group/cicad",
                    "partnership?subject=pompidou-group&partner=cicad");
            generated(site);
            tooMany(site);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        text.append(Goals.table(goals));
        Files.createDirectories(OUTPUT);
        Files.writeString(OUTPUT.resolve("reports.md"), text.toString().strip() + "\n");
        System.out.println(text);
        assertThat(Goals.missed(goals).stream().map(Goal::sentence)).isEmpty();
    }

    private void about() {
        text.append(
                        Texts.REPORTS.formatted(
                                System.getProperty("java.version"),
                                System.getProperty("bench.neo4j-version"),
                                SpringBootVersion.getVersion(),
                                System.getProperty("os.name"),
                                Runtime.getRuntime().availableProcessors(),
                                HEAP))
                .append("\n");
    }

    private void shipped(Site site, String name, String report) throws Exception {
        List<Contender> contenders =
                LIMITS.keySet().stream()
                        .map(format ->
                                new Contender(
                                        format,
                                        () -> site.application().http().get(path(report, format))))
                        .toList();
        Outcome outcome =
                new Rounds(20, 60, 40, Duration.ofMinutes(3), new Random(5)).run(contenders);
        text.append("| %s | median ms | quartiles ms | p95 ms |\n".formatted(name))
                .append("|---|---|---|---|\n");
        outcome.samples().forEach((format, sample) -> text.append(line(format, sample)));
        text.append("\n%d rounds after %d to warm up.\n\n".formatted(40, outcome.warmUp()));
        LIMITS.forEach((format, limit) ->
                goals.add(
                        new Goal(
                                name + " as " + format, outcome.of(format).median(), limit, "ms")));
    }

    private static String line(String name, Sample sample) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f to %.1f | %.1f |\n",
                name,
                sample.median(),
                sample.quantile(0.25),
                sample.quantile(0.75),
                sample.quantile(0.95));
    }

    /** Nothing may be left out: each partner is in the page. */
    private void generated(Site site) throws Exception {
        var body = new GeneratedBody(FACTS);
        body.write(site.peer().driver());
        String report = "profile?subject=" + body.id();
        text.append("| body with %,d relations | ms | kB |\n|---|---|---|\n".formatted(FACTS));
        for (String format : LIMITS.keySet()) {
            long start = System.nanoTime();
            byte[] file = site.application().http().get(path(report, format));
            double millis = (System.nanoTime() - start) / 1e6;
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.0f | %d |\n",
                            format,
                            millis,
                            file.length / 1024));
            goals.add(
                    new Goal(
                            "body with %,d relations as %s".formatted(FACTS, format),
                            millis,
                            LONG_LIMIT,
                            "ms"));
            if (format.equals("html")) {
                String page = new String(file, StandardCharsets.UTF_8);
                for (int i = 1; i <= FACTS; i++) {
                    assertThat(page).contains("Partner body number " + i + "<");
                }
            }
            if (format.equals("pdf")) {
                try (var document = Loader.loadPDF(file)) {
                    text.append("\nThe PDF has %d pages.\n".formatted(document.getNumberOfPages()));
                }
            }
        }
        text.append("\n");
    }

    private void tooMany(Site site) throws Exception {
        var body = new GeneratedBody(TOO_MANY);
        body.write(site.peer().driver());
        byte[] page = site.application().http().get(path("profile?subject=" + body.id(), "html"));
        assertThat(new String(page, StandardCharsets.UTF_8)).contains("are left out");
    }

    private static String path(String report, String format) {
        return "/api/reports/" + report + "&lang=en&format=" + format;
    }

    private static Map<String, Integer> limits() {
        var limits = new LinkedHashMap<String, Integer>();
        limits.put("html", 100);
        limits.put("md", 100);
        limits.put("docx", 300);
        limits.put("xlsx", 300);
        limits.put("pdf", 1000);
        return limits;
    }
}
