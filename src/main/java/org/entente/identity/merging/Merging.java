package org.entente.identity.merging;

import org.entente.graph.EntityId;
import org.entente.graph.Vocabulary;
import org.entente.history.Changes;
import org.entente.history.Changes.Transaction;
import org.entente.history.Fact;
import org.entente.history.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Makes one entity of two. */
@Component
class Merging {

    private final Changes changes;
    private final Vocabulary vocabulary;

    Merging(Changes changes, Vocabulary vocabulary) {
        this.changes = changes;
        this.vocabulary = vocabulary;
    }

    /**
     * Hangs all facts and claims of one entity on another and leaves its id as an alias. It can be
     * taken back like any change.
     *
     * @param stays id of the entity that stays
     * @param goes id of the entity that goes
     * @return number of the change
     */
    long merge(String stays, String goes, String by) {
        if (stays.equals(goes)) {
            throw refused(HttpStatus.UNPROCESSABLE_CONTENT, "merge.same", stays);
        }
        var reason = new Reason(by, "merge of %s into %s".formatted(goes, stays));
        changes.make(
                reason,
                transaction -> {
                    Fact first = entity(transaction, stays);
                    Fact second = entity(transaction, goes);
                    requireAlike(first, second);
                    var rehanging = new Rehanging(goes, stays, vocabulary);
                    transaction.write(MergePlan.of(first, second, rehanging, transaction));
                });
        return changes.version().number();
    }

    private static Fact entity(Transaction transaction, String id) {
        return (EntityId.isValid(id)
                        ? new FactRows(transaction).entity(id)
                        : java.util.Optional.<Fact>empty())
                .orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "merge.unknown", id));
    }

    private static void requireAlike(Fact stays, Fact goes) {
        if (!java.util.Objects.equals(stays.type(), goes.type())) {
            throw refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "merge.kinds",
                    String.valueOf(stays.type()),
                    String.valueOf(goes.type()));
        }
    }

    private static ErrorResponseException refused(
            HttpStatus status, String message, Object... details) {
        return new ErrorResponseException(
                status, ProblemDetail.forStatus(status), null, message, details);
    }
}
