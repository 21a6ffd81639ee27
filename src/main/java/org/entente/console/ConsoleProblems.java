package org.entente.console;

import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import java.util.Locale;

/** What went wrong with a query, as problem details. */
@RestControllerAdvice(basePackageClasses = Console.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConsoleProblems {

    private static final Logger log = LoggerFactory.getLogger(ConsoleProblems.class);

    private final MessageSource messages;

    ConsoleProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused e, Locale locale) {
        return ResponseEntity.status(e.status()).body(of(e, locale));
    }

    ProblemDetail of(Refused e, Locale locale) {
        var problem = ProblemDetail.forStatus(e.status());
        problem.setDetail(messages.getMessage("console." + e.code(), e.arguments(), locale));
        problem.setProperty("code", e.code());
        e.place().forEach(problem::setProperty);
        return problem;
    }

    /** For an answer that has begun already, whose status cannot be changed any more. */
    ProblemDetail of(RuntimeException e, Locale locale) {
        if (e instanceof Refused refused) {
            return of(refused, locale);
        }
        boolean away =
                e instanceof ServiceUnavailableException || e instanceof SessionExpiredException;
        if (!away) {
            log.error("A query failed after its answer had begun.", e);
        }
        HttpStatus status =
                away ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
        String message = away ? "problem.database.away" : "problem.unforeseen";
        return ProblemDetail.forStatusAndDetail(status, messages.getMessage(message, null, locale));
    }
}
