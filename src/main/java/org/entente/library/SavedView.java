package org.entente.library;

import java.time.Instant;
import java.util.Map;

/**
 * A view that someone gave a name.
 *
 * @param owner the account that saved it
 * @param shared whether everyone who may read may open it
 * @param format version of the link's form
 * @param link what a permalink holds: ids, positions, filters, date; no words of any language
 * @param version 1 when saved first, one more with each change
 */
record SavedView(
        String id,
        String title,
        String owner,
        boolean shared,
        int format,
        Map<String, Object> link,
        int version,
        Instant changed)
        implements Owned {

    static final int FORMAT = 1;
}
