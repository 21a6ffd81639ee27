package org.entente.exchange.loading;

import org.entente.exchange.loading.Records.Numbered;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Records in groups that are looked up and written together. */
final class Batches {

    /** Larger ones gain nothing more; smaller ones cost a call to the database each. */
    static final int SIZE = 10_000;

    private Batches() {}

    static void each(Records records, Predicate<Numbered> wanted, Consumer<List<Numbered>> action) {
        var batch = new ArrayList<Numbered>();
        records.each(record -> {
            if (wanted.test(record)) {
                batch.add(record);
            }
            if (batch.size() == SIZE) {
                action.accept(List.copyOf(batch));
                batch.clear();
            }
            return true;
        });
        if (!batch.isEmpty()) {
            action.accept(List.copyOf(batch));
        }
    }
}
