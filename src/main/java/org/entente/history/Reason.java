package org.entente.history;

import org.jspecify.annotations.Nullable;

/**
 * Why a change is made.
 *
 * @param by who makes it
 * @param why in a few words
 * @param operation what it is a part of, such as one import of many batches; all that has the same
 *     is undone together; null if it stands alone
 * @param undoes number of the change that it takes back; null of others
 */
public record Reason(String by, String why, @Nullable String operation, @Nullable Long undoes) {

    /** Of a change that stands alone. */
    public Reason(String by, String why) {
        this(by, why, null, null);
    }

    /** Of a change that is a part of something larger. */
    public Reason(String by, String why, String operation) {
        this(by, why, operation, null);
    }
}
