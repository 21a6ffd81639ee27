package org.entente.history.reading;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** What was changed in the graph, by whom and why, and what it was before. */
@RestController
class ChangeController {

    private static final int MOST = 500;

    private final ChangeList changes;
    private final TouchedFacts facts;

    ChangeController(ChangeList changes, TouchedFacts facts) {
        this.changes = changes;
        this.facts = facts;
    }

    /**
     * Reads the latest changes.
     *
     * @param entity only those of this entity and of the facts at it; without it all
     * @param operation only those of this operation, such as the id of an import; without it all
     * @param before only those before this number, to go on from the last one of a page; 0 = the
     *     latest
     * @param limit how many, 1 to 500
     */
    @GetMapping("/api/changes")
    List<ChangeRecord> latest(
            @RequestParam(required = false) @Nullable String entity,
            @RequestParam(required = false) @Nullable String operation,
            @RequestParam(defaultValue = "0") long before,
            @RequestParam(defaultValue = "50") int limit) {
        long end = before > 0 ? before : Long.MAX_VALUE;
        return changes.latest(entity, operation, end, limit(limit));
    }

    /**
     * Reads what a change did: each fact before and after.
     *
     * @param number of the change
     * @param offset how many of its facts are passed over
     * @param limit how many facts, 1 to 500
     */
    @GetMapping("/api/changes/{number}")
    ChangeAnswer change(
            @PathVariable long number,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit) {
        ChangeRecord change =
                changes.find(number)
                        .orElseThrow(
                                () -> problem(HttpStatus.NOT_FOUND, "history.unknown", number));
        List<TouchedFact> all = facts.of(number);
        List<TouchedFact> page =
                all.stream().skip(Math.max(0, offset)).limit(limit(limit)).toList();
        return new ChangeAnswer(change, facts.withAfter(number, page), all.size());
    }

    private static int limit(int wanted) {
        if (wanted < 1 || wanted > MOST) {
            throw problem(HttpStatus.BAD_REQUEST, "history.limit", MOST);
        }
        return wanted;
    }

    private static ErrorResponseException problem(HttpStatus status, String message, long detail) {
        return new ErrorResponseException(
                status,
                ProblemDetail.forStatus(status),
                null,
                message,
                new Object[] {String.valueOf(detail)});
    }

    /**
     * A change and a page of what it did.
     *
     * @param facts documents, entities, names, relations, figures and claims that it touched
     * @param total how many it touched
     */
    record ChangeAnswer(ChangeRecord change, List<TouchedFact> facts, int total) {}
}
