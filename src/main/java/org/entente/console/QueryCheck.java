package org.entente.console;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.InputPosition;
import org.neo4j.driver.summary.Notification;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

/** Looks at a query while it is written: nothing is run. */
@Component
class QueryCheck {

    private static final Duration PLANNING = Duration.ofSeconds(2);
    private static final int AT_ONCE = 2;
    private static final Pattern PARAMETER = Pattern.compile("\\$([\\p{L}_][\\p{L}\\p{N}_]*)");

    private final ConsoleConnection connection;
    private final Semaphore places = new Semaphore(AT_ONCE);

    QueryCheck(ConsoleConnection connection) {
        this.connection = connection;
    }

    /**
     * What a check found.
     *
     * @param severity {@code error}, {@code warning} or {@code info}
     * @param code of the console for errors, of the database for the others
     * @param line from 1; null where it is about the whole query
     */
    record Finding(
            String severity,
            String code,
            String message,
            @Nullable Integer line,
            @Nullable Integer column) {}

    /** The names of the parameters in a query, as written, each once. */
    static List<String> parameters(String query) {
        var found = new ArrayList<String>();
        PARAMETER
                .matcher(QueryText.withoutQuoted(query))
                .results()
                .map(one -> one.group(1))
                .filter(name -> !found.contains(name))
                .forEach(found::add);
        return found;
    }

    /**
     * @throws Refused with what is wrong, or if too many are being looked at
     */
    List<Finding> findings(String query, Map<String, Object> parameters) {
        QueryText text = QueryText.check(query);
        if (!places.tryAcquire()) {
            throw new Refused(HttpStatus.TOO_MANY_REQUESTS, "BUSY", AT_ONCE);
        }
        try (Session session = connection.watchedSession()) {
            ResultSummary summary =
                    session.run(
                                    "EXPLAIN " + Statement.of(query).text(),
                                    parameters,
                                    QueryWork.config(UUID.randomUUID().toString(), PLANNING))
                            .consume();
            PlanGuard.check(summary.plan(), connection.database());
            PlanGuard.checkCalls(text, connection.builtInFunctions());
            return summary.notifications().stream().map(QueryCheck::finding).toList();
        } catch (Neo4jException e) {
            throw DatabaseAnswers.refusal(e, new ConsoleLimits(0, 0, PLANNING, 0, false));
        } finally {
            places.release();
        }
    }

    private static Finding finding(Notification notification) {
        boolean warns = notification.rawSeverityLevel().filter("WARNING"::equals).isPresent();
        InputPosition place = notification.position();
        boolean placed = place != null && place.line() > 0;
        int shift = placed && place.line() == 1 ? "EXPLAIN ".length() : 0;
        return new Finding(
                warns ? "warning" : "info",
                notification.code(),
                notification.description(),
                placed ? Integer.valueOf(place.line()) : null,
                placed ? Integer.valueOf(Math.max(1, place.column() - shift)) : null);
    }
}
