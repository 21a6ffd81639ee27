package org.entente.library;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What is refused of saved views, with sentences from the message files. */
final class ViewProblems {

    /** Views of one account. */
    static final int MOST = 500;

    private ViewProblems() {}

    static ErrorResponseException badRequest(String message, Object... arguments) {
        return problem(HttpStatus.BAD_REQUEST, message, arguments);
    }

    /** Also of one that is not shared: whether there is one is nobody else's business. */
    static ErrorResponseException unknown(String id) {
        return problem(HttpStatus.NOT_FOUND, "problem.view.unknown", id);
    }

    static ErrorResponseException notYours() {
        return problem(HttpStatus.FORBIDDEN, "problem.view.owner");
    }

    static ErrorResponseException clash(SavedView now) {
        return problem(HttpStatus.CONFLICT, "problem.view.clash", now.title());
    }

    static void requireRoom(int saved) {
        if (saved >= MOST) {
            throw badRequest("problem.view.many", MOST);
        }
    }

    static void requireVersion(SavedView view, @Nullable String ifMatch) {
        if (ifMatch == null) {
            throw problem(HttpStatus.PRECONDITION_FAILED, "problem.view.version");
        }
        if (!ifMatch.equals("\"" + view.version() + "\"")) {
            throw clash(view);
        }
    }

    private static ErrorResponseException problem(
            HttpStatus status, String message, Object... arguments) {
        return new ErrorResponseException(
                status, ProblemDetail.forStatus(status), null, message, arguments);
    }
}
