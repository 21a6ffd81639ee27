package org.entente.console;

import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.http.HttpStatus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database says of a query that it does not answer, as a refusal with a stable code. */
final class DatabaseAnswers {

    private static final Pattern PLACE =
            Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: \\d+\\)\\)");
    private static final int EXPLAIN = "EXPLAIN ".length();

    private DatabaseAnswers() {}

    static RuntimeException refusal(Neo4jException failure, ConsoleLimits limits) {
        String code = failure.code() == null ? "" : failure.code();
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        if (code.endsWith("AccessMode") || code.contains("Security")) {
            return Refused.denied(firstLine(message));
        }
        if (code.contains("TransactionTimedOut") || code.endsWith("Terminated")) {
            return Console.timeLimit(limits);
        }
        // One value may be larger than what is left here to hold it: the driver then says so.
        boolean tooLargeForUs = failure.getCause() instanceof OutOfMemoryError;
        if (tooLargeForUs || code.contains("OutOfMemory") || code.contains("MemoryPool")) {
            return new Refused(HttpStatus.BAD_REQUEST, "MEMORY_LIMIT");
        }
        if (code.startsWith("Neo.ClientError")) {
            return syntax(message);
        }
        return failure;
    }

    /** The place is that in the query as written: what was put before it is taken off again. */
    private static Refused syntax(String message) {
        var refused = new Refused(HttpStatus.BAD_REQUEST, "SYNTAX", withoutPlace(message));
        Matcher place = PLACE.matcher(message);
        if (place.find()) {
            int line = Integer.parseInt(place.group(1));
            int column = Integer.parseInt(place.group(2));
            boolean shifted = line == 1 && message.contains("\"EXPLAIN ");
            return refused.at(line, Math.max(1, shifted ? column - EXPLAIN : column));
        }
        return refused;
    }

    private static String withoutPlace(String message) {
        Matcher place = PLACE.matcher(message);
        return firstLine(place.find() ? message.substring(0, place.start()) : message).strip();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
