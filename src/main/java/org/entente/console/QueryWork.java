package org.entente.console;

import org.entente.console.answer.PlanTree;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What is done with a query in the database: its plan is looked at, then it runs for reading, once.
 */
final class QueryWork implements Runnable {

    static final Duration PLANNING = Duration.ofSeconds(5);

    private final ConsoleConnection connection;
    private final Approved approved;
    private final RunningQuery running;
    private final QueryText text;
    private final Statement statement;
    private final Order order;
    private final Runnable after;

    /**
     * @param after whatever way it ended
     */
    QueryWork(
            ConsoleConnection connection,
            Approved approved,
            RunningQuery running,
            QueryText text,
            Statement statement,
            Order order,
            Runnable after) {
        this.connection = connection;
        this.approved = approved;
        this.running = running;
        this.text = text;
        this.statement = statement;
        this.order = order;
        this.after = after;
    }

    @Override
    public void run() {
        RowFlow flow = running.flow();
        try (Session session = connection.session(order.limits().atOnce())) {
            flow.end(answer(session, flow));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            flow.fail(e);
        } catch (RuntimeException | Error e) { // a thread of its own: whoever waits throws it on
            flow.fail(e);
        } finally {
            after.run();
        }
    }

    private @Nullable PlanTree answer(Session session, RowFlow flow) throws InterruptedException {
        boolean explained = statement.mode() == Statement.Mode.EXPLAIN;
        if (explained || !approved.contains(statement.text())) {
            Plan plan = approvedPlan(session);
            if (explained) {
                flow.begin(List.of());
                return PlanTree.of(plan);
            }
        }
        flow.start();
        String prefix = statement.mode() == Statement.Mode.PROFILE ? "PROFILE " : "";
        Result result =
                session.run(
                        prefix + statement.text(),
                        order.parameters(),
                        config(running.qid(), order.limits().time()));
        flow.begin(result.keys());
        while (result.hasNext()) {
            if (!flow.add(result.next())) {
                return null; // closing the session lets the database drop the rest
            }
        }
        ResultSummary summary = result.consume();
        return summary.hasProfile() ? PlanTree.of(summary.profile()) : null;
    }

    /**
     * @throws Refused if it does more than read the graph
     */
    private Plan approvedPlan(Session session) {
        Plan plan =
                session.run(
                                "EXPLAIN " + statement.text(),
                                order.parameters(),
                                config(running.qid(), PLANNING))
                        .consume()
                        .plan();
        PlanGuard.check(plan, connection.database());
        PlanGuard.checkCalls(text, connection.builtInFunctions());
        approved.add(statement.text());
        return plan;
    }

    static TransactionConfig config(String qid, Duration time) {
        return TransactionConfig.builder()
                .withTimeout(time)
                .withMetadata(Map.of("qid", qid))
                .build();
    }
}
