package org.entente.identity;

import org.entente.graph.Vocabulary;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What is refused, as problem details whose sentences stand in the message files. */
public final class Problems {

    private Problems() {}

    public static ErrorResponseException badRequest(String message, Object... arguments) {
        return of(HttpStatus.BAD_REQUEST, message, arguments);
    }

    /** One of any status. */
    public static ErrorResponseException of(
            HttpStatus status, String message, Object... arguments) {
        return new ErrorResponseException(
                status, ProblemDetail.forStatus(status), null, message, arguments);
    }

    public static void requireLimit(int limit, int most) {
        if (limit < 1 || limit > most) {
            throw badRequest("problem.limit", most);
        }
    }

    public static void requireKind(Vocabulary vocabulary, String kind) {
        if (vocabulary.kind(kind).isEmpty()) {
            throw badRequest("problem.kind.unknown", kind);
        }
    }
}
