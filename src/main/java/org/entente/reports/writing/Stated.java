package org.entente.reports.writing;

import java.util.Collection;
import java.util.List;

/** What a sentence can state: a relation, an entity or a figure of the graph. */
public interface Stated {

    String id();

    /** Ids of the claims about it. */
    List<String> claims();

    /** Ids of the claims of several, in their order. */
    static List<String> claims(Collection<? extends Stated> all) {
        return all.stream().flatMap(one -> one.claims().stream()).toList();
    }
}
