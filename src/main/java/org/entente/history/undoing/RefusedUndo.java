package org.entente.history.undoing;

import org.entente.history.reading.ChangeRecord;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

import java.util.List;

/** Why a change is not taken back. */
final class RefusedUndo extends ErrorResponseException {

    private RefusedUndo(HttpStatus status, ProblemDetail body, String message, Object... details) {
        super(status, body, null, message, details);
    }

    static RefusedUndo unknown(long number) {
        return new RefusedUndo(
                HttpStatus.NOT_FOUND,
                ProblemDetail.forStatus(HttpStatus.NOT_FOUND),
                "history.unknown",
                String.valueOf(number));
    }

    static RefusedUndo undone(ChangeRecord change) {
        return new RefusedUndo(
                HttpStatus.CONFLICT,
                ProblemDetail.forStatus(HttpStatus.CONFLICT),
                "history.undone",
                String.valueOf(change.number()),
                String.valueOf(change.undoneBy()));
    }

    /** With the first of them, and how many they are. */
    static RefusedUndo clashes(List<Clash> clashes) {
        var body = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        body.setProperty("kept", clashes.stream().limit(Undoing.SHOWN).toList());
        body.setProperty("keptTotal", clashes.size());
        return new RefusedUndo(
                HttpStatus.CONFLICT, body, "history.clashes", String.valueOf(clashes.size()));
    }
}
