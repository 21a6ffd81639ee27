package org.entente.exchange;

import org.entente.exchange.jobs.Failures;
import org.entente.exchange.loading.CancelledImportException;
import org.entente.exchange.loading.StrictLimitException;
import org.entente.exchange.reading.UnreadableFileException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import java.util.Locale;

/** Why an import was not made, as problem details. */
@RestControllerAdvice(assignableTypes = {ImportController.class, MappingController.class})
class ImportProblems {

    private final Failures failures;

    ImportProblems(Failures failures) {
        this.failures = failures;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(UnreadableFileException e, Locale locale) {
        var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, e, locale);
        problem.setProperty("file", e.file());
        problem.setProperty("line", e.line());
        return ResponseEntity.unprocessableContent().body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooManyAtOnce(StrictLimitException e, Locale locale) {
        return ResponseEntity.unprocessableContent()
                .body(problem(HttpStatus.UNPROCESSABLE_CONTENT, e, locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> cancelled(CancelledImportException e, Locale locale) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(problem(HttpStatus.CONFLICT, e, locale));
    }

    private ProblemDetail problem(HttpStatus status, RuntimeException e, Locale locale) {
        return ProblemDetail.forStatusAndDetail(status, failures.sentence(e, locale));
    }
}
