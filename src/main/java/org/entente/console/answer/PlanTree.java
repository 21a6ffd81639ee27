package org.entente.console.answer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ProfiledPlan;

import java.util.List;

/**
 * What the database does for a query, from the result down to where it starts.
 *
 * @param operator without the name of the database
 * @param rows as the planner estimates them
 * @param actualRows only of a query that was profiled
 * @param dbHits accesses to the store; only of a query that was profiled
 * @param timeNs nanoseconds, where the server measures them
 */
public record PlanTree(
        String operator,
        String details,
        double rows,
        @Nullable Long actualRows,
        @Nullable Long dbHits,
        @Nullable Long pageCacheHits,
        @Nullable Long timeNs,
        List<PlanTree> children) {

    public static PlanTree of(Plan plan) {
        var profiled = plan instanceof ProfiledPlan found ? found : null;
        return new PlanTree(
                plan.operatorType().replaceFirst("@.*$", ""),
                text(plan.arguments().get("Details")),
                number(plan.arguments().get("EstimatedRows")),
                profiled == null ? null : Long.valueOf(profiled.records()),
                profiled == null ? null : Long.valueOf(profiled.dbHits()),
                profiled == null || !profiled.hasPageCacheStats()
                        ? null
                        : Long.valueOf(profiled.pageCacheHits()),
                profiled == null || profiled.time() == 0 ? null : Long.valueOf(profiled.time()),
                plan.children().stream().map(PlanTree::of).toList());
    }

    private static String text(@Nullable Value value) {
        return value == null || value.isNull() ? "" : value.asString();
    }

    private static double number(@Nullable Value value) {
        return value == null || value.isNull() ? 0 : value.asDouble();
    }
}
