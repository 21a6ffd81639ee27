package org.entente.reports;

import org.entente.graph.Language;
import org.entente.reports.document.Cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A report on parties that is asked for, in one language.
 *
 * @param partners the other parties, of kinds that are about more than one
 * @param day when the data was changed last; what lies after it is to come
 */
record ReportOrder(Side subject, List<Side> partners, Window window, LocalDate day, Manner manner) {

    Language language() {
        return manner.language();
    }

    /** Ids of sections that are not wanted. */
    Set<String> without() {
        return manner.without();
    }

    Cover cover() {
        return manner.cover();
    }

    /** Ids of all parties, the subject first. */
    List<String> parties() {
        return Stream.concat(Stream.of(subject), partners.stream())
                .map(side -> side.party().id())
                .toList();
    }
}
