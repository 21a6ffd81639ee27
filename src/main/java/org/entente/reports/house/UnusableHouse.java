package org.entente.reports.house;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A report cannot be made with a file of the house as it is: 500, with what to do. */
final class UnusableHouse extends ErrorResponseException {

    static final String SENTENCE = "problem.report.template";

    UnusableHouse(BrokenFile broken) {
        super(
                HttpStatus.INTERNAL_SERVER_ERROR,
                ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR),
                broken,
                SENTENCE,
                broken.details());
    }
}
