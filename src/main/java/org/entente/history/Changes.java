package org.entente.history;

import java.util.List;
import java.util.function.Consumer;

/**
 * The only way to change the graph. The change, its record and the new data version are one
 * transaction: all of it is there, or nothing. Changes are made one after the other.
 */
public interface Changes {

    /**
     * Makes a change.
     *
     * @param work writes through the {@link Transaction}; a change that did nothing leaves no
     *     record and no new version
     * @return the change as it was made
     */
    Made make(Reason reason, Consumer<Transaction> work);

    /** The version of the data, read in constant time. */
    DataVersion version();

    /** Reads what is there, and writes. */
    interface Transaction extends StoredFacts.Reading {

        /** When the change is made, ISO 8601 in UTC: the {@code recorded_at} of all it writes. */
        String at();

        /**
         * Writes what happens to some facts, and keeps what they were. The properties of the record
         * ({@code hash}, {@code version}, {@code recorded_at}, {@code recorded_by}) are written by
         * itself.
         */
        void write(List<FactChange> changes);
    }

    /**
     * A change as it was made.
     *
     * @param number of the change; where it did nothing, the one that the next change gets
     * @param effect what it did
     */
    record Made(long number, Effect effect) {}

    /**
     * What a change did.
     *
     * @param created facts that are new
     * @param changed facts that are different now
     * @param withdrawn facts that left the graph
     * @param hashDifference wrapped sum of the content hashes after minus before
     */
    record Effect(int created, int changed, int withdrawn, long hashDifference) {

        /** Of a change that did nothing. */
        public static final Effect NOTHING = new Effect(0, 0, 0, 0);

        /** What both did. */
        public Effect plus(Effect other) {
            return new Effect(
                    created + other.created,
                    changed + other.changed,
                    withdrawn + other.withdrawn,
                    hashDifference + other.hashDifference);
        }

        public boolean isNothing() {
            return created == 0 && changed == 0 && withdrawn == 0;
        }
    }

    /**
     * Which data an answer comes from.
     *
     * @param number of the last change; 0 before the first
     * @param at its time, ISO 8601 in UTC; empty before the first
     * @param hash of entities, relations and claims, whatever their order, 16 hex digits
     */
    record DataVersion(long number, String at, String hash) {}
}
