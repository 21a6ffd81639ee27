package org.entente.exchange.loading;

import org.entente.exchange.facts.Row.Rejected;
import org.entente.exchange.loading.Records.Numbered;

/** A record that was good when it was tried is not any more: the graph was changed meanwhile. */
final class OvertakenException extends RuntimeException {

    private final transient Numbered record;
    private final Rejected why;

    OvertakenException(Numbered record, Rejected why) {
        super(why);
        this.record = record;
        this.why = why;
    }

    Numbered record() {
        return record;
    }

    Rejected why() {
        return why;
    }
}
