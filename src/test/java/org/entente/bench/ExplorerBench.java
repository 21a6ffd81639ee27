package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

import org.entente.bench.CytoscapePeer.Picture;
import org.entente.bench.ExplorerPage.Expansion;
import org.entente.bench.ExplorerPage.Opening;
import org.entente.browser.Chromium;
import org.entente.graph.Vocabulary;
import org.entente.graph.VocabularyFixture;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The explorer in a real browser against Cytoscape.js with fCoSE, on the same generated graphs. */
class ExplorerBench {

    private static final Path OUTPUT = Path.of(System.getProperty("bench.folder"));
    private static final int RUNS = Integer.getInteger("bench.openings", 5);

    private final Vocabulary vocabulary = VocabularyFixture.shipped();
    private final ScaleFree middle = new ScaleFree(vocabulary, 500);
    private final ScaleFree large = new ScaleFree(vocabulary, 2_000);
    private final ScaleFree huge = new ScaleFree(vocabulary, 10_000);
    private final ExplorerReport report = new ExplorerReport();

    @Test
    void everyGoalIsMet() throws Exception {
        Path folder = Files.createTempDirectory("entente-bench");
        try (Application application =
                        Application.start(
                                folder.resolve("home"),
                                folder.resolve("entente.log"),
                                "--entente.prepare-start=false");
                Playwright playwright = Playwright.create();
                Browser browser = Chromium.launch(playwright)) {
            application.awaitReady();
            measure(application, browser);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        report.write(OUTPUT);
        assertThat(Goals.missed(report.goals()).stream().map(Goal::sentence)).isEmpty();
    }

    private void measure(Application application, Browser browser) throws Exception {
        report.paragraph(
                Texts.EXPLORER.formatted(
                        System.getProperty("java.version"),
                        browser.version(),
                        System.getProperty("os.name"),
                        Runtime.getRuntime().availableProcessors(),
                        RUNS));
        Contention.factor(); // compiles the loop
        double before = Contention.factor();
        int port = application.http().port();
        var peer = new CytoscapePeer(browser, application.http());
        ExplorerPage.open(browser, port, middle).close(); // warms up server and browser
        openings(browser, port);
        groups(browser, port);
        frames(browser, port);
        quality(browser, port, peer);
        expansions(browser, port);
        report.contention(before, Contention.factor());
    }

    private void openings(Browser browser, int port) throws IOException {
        report.openingsHeading();
        List<Opening> ofMiddle = openings(browser, port, middle);
        List<Opening> ofLarge = openings(browser, port, large);
        report.opening(name(middle), ofMiddle);
        report.opening(name(large), ofLarge);
        report.goal("500 nodes, first picture", median(ofMiddle, Opening::picture), 1_000, "ms");
        report.goal("2,000 nodes, settled", median(ofLarge, Opening::settled), 3_000, "ms");
        report.goal("2,000 nodes, longest task", median(ofLarge, run -> run.task(0)), 600, "ms");
        report.goal(
                "2,000 nodes, every other task", median(ofLarge, run -> run.task(1)), 200, "ms");
    }

    private void groups(Browser browser, int port) throws IOException {
        try (ExplorerPage page = ExplorerPage.open(browser, port, huge)) {
            report.opening(name(huge) + ", in groups", List.of(page.opening()));
            report.goal("10,000 nodes, drawn as groups", page.nodesDrawn(), 2_500, "nodes");
            assertThat(page.note()).contains("best connected stand for themselves");
            report.groups(page.nodesDrawn(), page.note());
        }
    }

    private static List<Opening> openings(Browser browser, int port, ScaleFree graph)
            throws IOException {
        var runs = new ArrayList<Opening>();
        for (int run = 0; run < RUNS; run++) {
            try (ExplorerPage page = ExplorerPage.open(browser, port, graph)) {
                runs.add(page.opening());
            }
        }
        return runs;
    }

    private void frames(Browser browser, int port) throws IOException {
        report.framesHeading();
        try (ExplorerPage page = ExplorerPage.open(browser, port, large)) {
            page.opening();
            frames("2,000 nodes, panning", page.pan());
            frames("2,000 nodes, dragging the best connected node", page.drag());
        }
    }

    private void frames(String name, Sample sample) {
        report.frames(name, sample);
        report.goal(name + ", median frame", sample.median(), 1_000 / 30.0, "ms");
        report.goal(name + ", 95th percentile", sample.quantile(0.95), 66, "ms");
    }

    private void quality(Browser browser, int port, CytoscapePeer peer) throws Exception {
        report.qualityHeading();
        for (ScaleFree graph : List.of(middle, large)) {
            DrawingQuality own;
            try (ExplorerPage page = ExplorerPage.open(browser, port, graph)) {
                own = page.quality();
            }
            report.quality(name(graph) + ", Entente", own, "see above");
            Picture draft = peer.draw(graph, Map.of("quality", "draft"));
            DrawingQuality ofDraft = DrawingQuality.of(graph, draft.places());
            report.quality(
                    name(graph) + ", fCoSE draft", ofDraft, ExplorerReport.figure(draft.millis()));
            usual(graph, peer.draw(graph, Map.of()));
            report.goal(
                    name(graph) + ", stress, at most the draft's",
                    own.stress(),
                    ofDraft.stress(),
                    "");
            report.goal(name(graph) + ", nodes overlapping", 100 * own.overlapping(), 1, "%");
        }
    }

    private void usual(ScaleFree graph, Picture picture) {
        String name = name(graph) + ", fCoSE with its own settings";
        if (picture.isComplete()) {
            report.quality(
                    name,
                    DrawingQuality.of(graph, picture.places()),
                    ExplorerReport.figure(picture.millis()));
        } else {
            report.line(name, "-", "-", "not done after %d".formatted(CytoscapePeer.CAP));
        }
    }

    private void expansions(Browser browser, int port) throws IOException {
        var runs = new ArrayList<Expansion>();
        for (int run = 0; run < RUNS; run++) {
            try (ExplorerPage page = ExplorerPage.open(browser, port, middle)) {
                page.opening();
                runs.add(page.expand());
            }
        }
        report.expansions(runs);
        report.goal(
                "expansion by 25 in a view of 500, on the screen",
                median(runs, Expansion::millis),
                300,
                "ms");
        report.goal(
                "the same, how far any other node moved",
                runs.stream().mapToDouble(Expansion::moved).max().orElseThrow(),
                0,
                "px");
    }

    private static String name(ScaleFree graph) {
        return "%,d nodes, %,d relations".formatted(graph.nodes().size(), graph.edges().size());
    }

    private static <T> double median(List<T> runs, ToDoubleFunction<T> figure) {
        return new Sample(runs.stream().mapToDouble(figure).sorted().toArray()).median();
    }
}
