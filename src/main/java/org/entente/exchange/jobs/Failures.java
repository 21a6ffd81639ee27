package org.entente.exchange.jobs;

import org.entente.exchange.loading.CancelledImportException;
import org.entente.exchange.loading.StrictLimitException;
import org.entente.exchange.reading.UnreadableFileException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Locale;

/** Says why an import ended before it was done. */
@Component
public class Failures {

    private final MessageSource messages;

    Failures(MessageSource messages) {
        this.messages = messages;
    }

    /** Whether the files or the person are the reason, and not the application. */
    boolean isExpected(RuntimeException e) {
        return e instanceof UnreadableFileException || e instanceof StrictLimitException;
    }

    /**
     * Whether the disk or the database is the reason: where in the code it showed tells nothing.
     */
    boolean isOfSurroundings(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof Neo4jException) {
                return true;
            }
        }
        return false;
    }

    /** A sentence that says what happened and what to do. */
    public String sentence(RuntimeException e, Locale language) {
        return switch (e) {
            case UnreadableFileException unreadable -> unreadable(unreadable, language);
            case StrictLimitException strict ->
                    text(
                            "import.strict-limit",
                            language,
                            String.valueOf(strict.rows()),
                            String.valueOf(StrictLimitException.ROWS));
            case CancelledImportException _ -> text("import.cancelled", language);
            default -> text("import.failed", language);
        };
    }

    private String unreadable(UnreadableFileException e, Locale language) {
        String reason = text(e.key(), language, e.details());
        return e.line() == 0
                ? text("import.unreadable.whole", language, e.file(), reason)
                : text("import.unreadable", language, e.file(), String.valueOf(e.line()), reason);
    }

    private String text(String key, Locale language, Object... details) {
        return messages.getMessage(key, details, language);
    }
}
