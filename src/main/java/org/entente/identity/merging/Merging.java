package org.entente.identity.merging;

import org.entente.graph.EntityId;
import org.entente.graph.Vocabulary;
import org.entente.history.Changes;
import org.entente.history.Changes.Transaction;
import org.entente.history.Fact;
import org.entente.history.Reason;
import org.entente.identity.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import java.util.Objects;
import java.util.Optional;

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
            throw Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "merge.same", stays);
        }
        var reason = new Reason(by, "merge of %s into %s".formatted(goes, stays));
        return changes.make(reason, transaction -> write(transaction, stays, goes)).number();
    }

    private void write(Transaction transaction, String stays, String goes) {
        Fact first = entity(transaction, stays);
        Fact second = entity(transaction, goes);
        if (!Objects.equals(first.type(), second.type())) {
            throw Problems.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "merge.kinds",
                    String.valueOf(first.type()),
                    String.valueOf(second.type()));
        }
        var rehanging = new Rehanging(goes, stays, vocabulary);
        transaction.write(MergePlan.of(first, second, rehanging, transaction));
    }

    private static Fact entity(Transaction transaction, String id) {
        return Optional.of(id)
                .filter(EntityId::isValid)
                .flatMap(new FactRows(transaction)::entity)
                .orElseThrow(() -> Problems.of(HttpStatus.NOT_FOUND, "merge.unknown", id));
    }
}
