package org.entente.reports;

import java.util.Set;

/**
 * What a kind of report asks for.
 *
 * @param kinds kinds of entity that it can be about; empty = any
 * @param partners other parties at least
 * @param most other parties at most
 * @param period whether it cannot be written without a period
 */
record Asks(Set<String> kinds, int partners, int most, boolean period) {

    static final Asks SUBJECT = new Asks(Set.of(), 0, 0, false);

    static Asks about(String... kinds) {
        return new Asks(Set.of(kinds), 0, 0, false);
    }

    Asks withPartners(int least, int atMost) {
        return new Asks(kinds, least, atMost, period);
    }

    Asks withPeriod() {
        return new Asks(kinds, partners, most, true);
    }
}
