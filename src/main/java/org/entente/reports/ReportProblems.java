package org.entente.reports;

import org.entente.identity.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** What is wrong with a report that is asked for, as a sentence in the reader's language. */
final class ReportProblems {

    private ReportProblems() {}

    /**
     * @param what the message after {@code problem.report.}
     */
    static ErrorResponseException refused(String what, Object... arguments) {
        return problem(HttpStatus.BAD_REQUEST, "problem.report." + what, arguments);
    }

    /** More is asked for than a report takes. */
    static ErrorResponseException tooLarge(String what, Object... arguments) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "problem.report." + what, arguments);
    }

    static ErrorResponseException problem(HttpStatus status, String message, Object... arguments) {
        return Problems.of(status, message, arguments);
    }
}
