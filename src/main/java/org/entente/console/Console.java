package org.entente.console;

import org.entente.console.answer.AnswerForm;
import org.entente.console.answer.AnswerForm.Ending;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Answers a query: looks at its text, waits for a place, looks at its plan, runs it for reading,
 * once, within limits of time, rows and bytes, and writes the rows while they come. Whoever asks is
 * free again at the limit and three seconds.
 */
@Component
class Console {

    static final Duration GRACE = Duration.ofSeconds(3);
    private static final long SIGN_OF_LIFE_MILLIS = 500;

    private final ConsoleConnection connection;
    private final Approved approved;
    private final RunningQueries queries;
    private final StuckQueries stuck;
    private final Places places;
    private final MessageSource messages;

    Console(
            ConsoleConnection connection,
            Approved approved,
            RunningQueries queries,
            StuckQueries stuck,
            ConsoleSettings settings,
            MessageSource messages) {
        this.connection = connection;
        this.approved = approved;
        this.queries = queries;
        this.stuck = stuck;
        this.places = new Places(settings);
        this.messages = messages;
    }

    /**
     * @return how many rows were written
     * @throws Refused with the reason why there is no answer, or not all of it
     */
    long ask(Order order, AnswerForm form) {
        QueryText text = QueryText.check(order.query());
        var statement = Statement.of(order.query());
        RunningQuery running = queries.begin(order);
        try {
            Places.Place place =
                    places.take(order.asker().key(), form::waiting, running::isCancelled);
            start(running, text, statement, order, place);
            return new Conversation(running, order, form, place).hold();
        } finally {
            running.flow().close();
            queries.end(running);
        }
    }

    private void start(
            RunningQuery running,
            QueryText text,
            Statement statement,
            Order order,
            Places.Place place) {
        var work =
                new QueryWork(
                        connection,
                        approved,
                        running,
                        text,
                        statement,
                        order,
                        () -> {
                            if (!running.isStuck()) {
                                place.close();
                            }
                        });
        Thread.ofVirtual().name("console-" + running.qid()).start(work);
    }

    /** Ends a query, if the asker may: it is gone within 200 ms on a quiet machine. */
    boolean cancel(String qid, Asker asker) {
        var found = queries.find(qid).filter(query -> asker.mayEnd(query.asker()));
        found.ifPresent(query -> {
            query.cancel();
            connection.end(qid);
        });
        return found.isPresent();
    }

    static Refused timeLimit(ConsoleLimits limits) {
        return new Refused(
                HttpStatus.GATEWAY_TIMEOUT, "TIME_LIMIT", limits.time().toMillis() / 1000.0);
    }

    /** Between the rows that come and the one who asked for them. */
    private final class Conversation {

        private final RunningQuery running;
        private final RowFlow flow;
        private final Order order;
        private final AnswerForm form;
        private final Places.Place place;
        private final long start = System.nanoTime();
        private long written;
        private @Nullable String truncated;

        Conversation(RunningQuery running, Order order, AnswerForm form, Places.Place place) {
            this.running = running;
            this.flow = running.flow();
            this.order = order;
            this.form = form;
            this.place = place;
        }

        long hold() {
            try {
                begin();
                while (truncated == null && !flow.isDone()) {
                    List<Record> rows = flow.take(SIGN_OF_LIFE_MILLIS);
                    write(rows);
                    lookAtTheClock();
                    failIfItDid();
                }
                failIfItDid();
                form.end(ending());
                return written;
            } catch (InterruptedException e) {
                connection.end(running.qid());
                Thread.currentThread().interrupt();
                throw RunningQuery.cancelledRefusal();
            } catch (RuntimeException e) {
                flow.close();
                if (!(e instanceof Refused)) {
                    connection.end(running.qid()); // nobody listens any more
                }
                throw e;
            }
        }

        private void begin() throws InterruptedException {
            List<String> columns = flow.columns(SIGN_OF_LIFE_MILLIS);
            while (columns == null) {
                failIfItDid();
                form.progress(0, elapsed());
                lookAtTheClock();
                columns = flow.columns(SIGN_OF_LIFE_MILLIS);
            }
            form.begin(running.qid(), columns, order.limits().rows());
        }

        private void write(List<Record> rows) {
            if (rows.isEmpty()) {
                form.progress(written, elapsed());
                return;
            }
            long room = order.limits().rows() - written;
            boolean tooMany = rows.size() > room;
            List<Record> fit = tooMany ? rows.subList(0, (int) room) : rows;
            form.rows(fit);
            written += fit.size();
            if (tooMany) {
                truncated = "rows";
            } else if (form.bytes() > order.limits().bytes() && !flow.isDone()) {
                truncated = "bytes";
            }
            if (truncated != null) {
                flow.close();
            }
        }

        private void failIfItDid() {
            if (running.isCancelled()) {
                throw RunningQuery.cancelledRefusal();
            }
            Throwable failure = truncated == null ? flow.failure() : null;
            if (failure instanceof Neo4jException answer) {
                throw DatabaseAnswers.refusal(answer, order.limits());
            }
            if (failure instanceof RuntimeException unforeseen) {
                throw unforeseen;
            }
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
        }

        /** A query that does not end at its limit is stuck; whoever asked must not be. */
        private void lookAtTheClock() {
            long since = flow.running();
            boolean inTime =
                    since < 0
                            ? System.nanoTime() - start < QueryWork.PLANNING.plus(GRACE).toNanos()
                            : since < order.limits().time().plus(GRACE).toNanos();
            if (flow.isEnded() || inTime) {
                return;
            }
            running.markStuck();
            connection.end(running.qid());
            stuck.add(running.qid(), place);
            throw timeLimit(order.limits());
        }

        private long elapsed() {
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        }

        private Ending ending() {
            String notice =
                    truncated == null
                            ? null
                            : messages.getMessage(
                                    "console.truncated." + truncated,
                                    new Object[] {written},
                                    order.language().locale());
            return new Ending(written, truncated, notice, elapsed(), flow.plan());
        }
    }
}
