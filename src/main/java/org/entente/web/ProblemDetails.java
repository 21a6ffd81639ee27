package org.entente.web;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Every error as problem details, with a sentence that says what to do, and never a stack trace.
 */
@RestControllerAdvice
class ProblemDetails extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemDetails.class);

    private final MessageSource messages;
    private final FullDisk disk;

    ProblemDetails(MessageSource messages, FullDisk disk) {
        this.messages = messages;
        this.disk = disk;
    }

    @ExceptionHandler({ServiceUnavailableException.class, SessionExpiredException.class})
    ResponseEntity<ProblemDetail> databaseAway(Neo4jException e) {
        if (disk.explains(e)) {
            return diskFull(e);
        }
        log.warn("The database does not answer: {}", e.getMessage());
        return unavailable("5", "problem.database.away");
    }

    /** Spring's transactions wrap it. */
    private static @Nullable Neo4jException databaseAwayIn(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceUnavailableException
                    || cause instanceof SessionExpiredException) {
                return (Neo4jException) cause;
            }
        }
        return null;
    }

    private ResponseEntity<ProblemDetail> diskFull(Exception e) {
        log.error("The disk is full: {}", e.getMessage());
        return unavailable("60", "problem.disk-full");
    }

    private ResponseEntity<ProblemDetail> unavailable(String seconds, String message) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", seconds)
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, message));
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> unforeseen(Exception e) throws Exception {
        if (e instanceof org.springframework.security.access.AccessDeniedException
                || e instanceof org.springframework.security.core.AuthenticationException) {
            throw e;
        }
        Neo4jException away = databaseAwayIn(e);
        if (away != null) {
            return databaseAway(away);
        }
        if (disk.explains(e)) {
            return diskFull(e);
        }
        log.error("A request failed.", e);
        return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR)
                .body(problem(HttpStatus.INTERNAL_SERVER_ERROR, "problem.unforeseen"));
    }

    private ProblemDetail problem(HttpStatus status, String message) {
        return ProblemDetail.forStatusAndDetail(
                status, messages.getMessage(message, null, LocaleContextHolder.getLocale()));
    }
}
