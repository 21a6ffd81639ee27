package org.entente.console;

import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks at what a query would do, not at how it is spelt: every operator of its plan must be known
 * to read the graph and nothing else, every procedure must be on the list. What is not known is
 * denied.
 */
final class PlanGuard {

    private static final Logger log = LoggerFactory.getLogger(PlanGuard.class);

    private static final Set<String> READING =
            Set.of(
                    "Anti",
                    "AntiConditionalApply",
                    "AntiSemiApply",
                    "Apply",
                    "Argument",
                    "ArgumentTracker",
                    "AssertSameNode",
                    "AssertSameRelationship",
                    "BidirectionalRepeat(Trail)",
                    "BidirectionalRepeat(Walk)",
                    "CacheProperties",
                    "CartesianProduct",
                    "ConditionalApply",
                    "Distinct",
                    "Eager",
                    "EagerAggregation",
                    "EmptyResult",
                    "EmptyRow",
                    "ExhaustiveLimit",
                    "Expand(All)",
                    "Expand(Into)",
                    "Filter",
                    "LeftOuterHashJoin",
                    "LetAntiSemiApply",
                    "LetSelectOrAntiSemiApply",
                    "LetSelectOrSemiApply",
                    "LetSemiApply",
                    "Limit",
                    "NodeCountFromCountStore",
                    "NodeHashJoin",
                    "NodeLeftOuterHashJoin",
                    "NodeRightOuterHashJoin",
                    "NullifyMetadata",
                    "Optional",
                    "OptionalExpand(All)",
                    "OptionalExpand(Into)",
                    "OrderedAggregation",
                    "OrderedDistinct",
                    "OrderedUnion",
                    "PartialSort",
                    "PartialTop",
                    "PreserveOrder",
                    "ProduceResults",
                    "ProjectEndpoints",
                    "Projection",
                    "RelationshipCountFromCountStore",
                    "Repeat(Trail)",
                    "Repeat(Walk)",
                    "RightOuterHashJoin",
                    "RollUpApply",
                    "SelectOrAntiSemiApply",
                    "SelectOrSemiApply",
                    "SemiApply",
                    "ShortestPath",
                    "SimulatedExpand",
                    "Skip",
                    "Sort",
                    "StatefulShortestPath(All)",
                    "StatefulShortestPath(Into)",
                    "Top",
                    "Top1WithTies",
                    "TriadicBuild",
                    "TriadicFilter",
                    "TriadicSelection",
                    "Union",
                    "Unwind",
                    "ValueHashJoin",
                    "VarLengthExpand(All)",
                    "VarLengthExpand(Into)",
                    "VarLengthExpand(Pruning)",
                    "VarLengthExpand(Pruning,All)",
                    "VarLengthExpand(Pruning,BFS)",
                    "VarLengthExpand(Pruning,BFS,All)");

    /** The many ways to find where to start. */
    private static final Pattern FINDING =
            Pattern.compile(
                    "[A-Za-z]*(IndexSeek|IndexSeekByRange|IndexScan|IndexContainsScan|IndexEndsWithScan"
                        + "|TypeScan|TypesScan|LabelScan|LabelsScan|NodesScan|RelationshipsScan|IdSeek"
                        + "|Lookup)(\\(.*\\))?"
                        + "|(BidirectionalRepeat|Repeat|StatefulShortestPath|VarLengthExpand)\\([A-Za-z,"
                        + " ]+\\)");

    private static final Set<String> PROCEDURES =
            Set.of(
                    "db.labels",
                    "db.relationshipTypes",
                    "db.propertyKeys",
                    "db.schema.visualization",
                    "db.schema.nodeTypeProperties",
                    "db.schema.relTypeProperties",
                    "db.index.fulltext.queryNodes",
                    "db.index.fulltext.queryRelationships",
                    "db.index.fulltext.listAvailableAnalyzers",
                    "db.index.vector.queryNodes",
                    "db.index.vector.queryRelationships");

    private PlanGuard() {}

    /** The database of a plan; each operator names it. */
    static String databaseOf(Plan plan) {
        int at = plan.operatorType().lastIndexOf('@');
        return at < 0 ? "" : plan.operatorType().substring(at + 1);
    }

    /**
     * @param home the only database that a query may ask
     * @throws Refused naming the first operator, procedure or database that is not allowed
     */
    static void check(Plan plan, String home) {
        if (!databaseOf(plan).equals(home)) {
            throw Refused.denied("USE " + databaseOf(plan));
        }
        String operator = plan.operatorType().replaceFirst("@.*$", "");
        if (operator.equals("ProcedureCall")) {
            checkProcedure(plan);
        } else if (!READING.contains(operator) && !FINDING.matcher(operator).matches()) {
            log.info("Denied an operator: {}", operator);
            throw Refused.denied(operator);
        }
        for (Plan child : children(plan)) {
            check(child, home);
        }
    }

    /**
     * Functions that somebody added to the server may do anything; a plan does not name them.
     *
     * @param builtIn the names of the server's own functions, in lower case
     */
    static void checkCalls(QueryText text, Set<String> builtIn) {
        for (String call : text.calls()) {
            if (!builtIn.contains(call) && PROCEDURES.stream().noneMatch(call::equalsIgnoreCase)) {
                throw Refused.denied(call);
            }
        }
    }

    static Set<String> procedures() {
        return PROCEDURES;
    }

    private static void checkProcedure(Plan call) {
        Value details = call.arguments().get("Details");
        String text = details == null ? "" : details.asString("");
        String name = text.replaceFirst("\\(.*$", "").replace("`", "").strip();
        if (!PROCEDURES.contains(name)) {
            throw Refused.denied(name.isEmpty() ? "CALL" : name);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Plan> children(Plan plan) {
        return (List<Plan>) plan.children();
    }
}
