package org.entente.history;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The only way to change the graph. The change, its record and the new data version are one
 * transaction: all of it is there, or nothing. Changes are made one after the other.
 */
public interface Changes {

    /**
     * Makes a change.
     *
     * @param by who makes it
     * @param why in a few words
     * @param work writes through the {@link Transaction} and says what it did; a change that did
     *     nothing leaves no record and no new version
     * @return what the work did
     */
    Effect make(String by, String why, Function<Transaction, Effect> work);

    /** The version of the data, read in constant time. */
    DataVersion version();

    /** Writes by the named statements of {@code cypher/queries}. */
    interface Transaction {

        /** When the change is made, ISO 8601 in UTC: the {@code recorded_at} of all it writes. */
        String at();

        /** Runs a statement for its rows. */
        List<Map<String, Object>> run(String query, Map<String, Object> parameters);

        /** Runs a statement once per batch of rows, given to it as {@code $rows}. */
        void write(String query, List<? extends Map<String, Object>> rows);
    }

    /**
     * What a change did.
     *
     * @param created facts that are new
     * @param changed facts that are different now
     * @param hashDifference wrapped sum of the content hashes after minus before
     */
    record Effect(int created, int changed, long hashDifference) {

        /** Of a change that did nothing. */
        public static final Effect NOTHING = new Effect(0, 0, 0);

        /** What both did. */
        public Effect plus(Effect other) {
            return new Effect(
                    created + other.created,
                    changed + other.changed,
                    hashDifference + other.hashDifference);
        }

        public boolean isNothing() {
            return created == 0 && changed == 0;
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
