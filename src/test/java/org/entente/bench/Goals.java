package org.entente.bench;

import org.entente.bench.Rounds.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The goals of the project for what was measured. */
final class Goals {

    private static final double OVER_DRIVER = 1.3;
    private static final double OVER_SMALL_GRAPH = 1.5;
    private static final double OVER_BARE_START = 1.5;

    private Goals() {}

    /**
     * At most so much over the raw driver and the empty endpoint, and faster than the Query API.
     */
    static List<Goal> ofWays(String workload, Outcome outcome, Site site) {
        double api = outcome.of(site.contender(Site.API)).median();
        double driver = outcome.of(site.contender(Site.DRIVER)).median();
        double ping = outcome.of(site.contender(Site.PING)).median();
        double queryApi = outcome.of(site.contender(Site.QUERY_API)).median();
        String what = "%s, %s graph, ".formatted(workload, site.graph());
        return List.of(
                new Goal(
                        what + "at most 1.3 × raw driver + empty endpoint",
                        api,
                        OVER_DRIVER * driver + ping,
                        "ms"),
                new Goal(what + "faster than the Query API", api, queryApi, "ms"));
    }

    /** The cost grows with the answer, not with the graph. */
    static Goal ofSizes(String workload, Outcome outcome, Site small, Site large) {
        return new Goal(
                workload + ", generated graph at most 1.5 × shipped graph",
                outcome.of(large.contender(Site.API)).median(),
                OVER_SMALL_GRAPH * outcome.of(small.contender(Site.API)).median(),
                "ms");
    }

    static Goal ofStart(Outcome starts) {
        return new Goal(
                "second start to the one hop, at most 1.5 × bare Neo4j to its first answer",
                starts.of(StartUp.APPLICATION).median(),
                OVER_BARE_START * starts.of(StartUp.BARE_FIRST).median(),
                "ms");
    }

    /** As a table to read. */
    static String table(List<Goal> goals) {
        var text =
                new StringBuilder("## Goals\n| goal | measured | limit | |\n|---|---|---|---|\n");
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
        return text.toString();
    }

    static List<Goal> missed(List<Goal> goals) {
        var missed = new ArrayList<>(goals);
        missed.removeIf(Goal::isMet);
        return missed;
    }
}
