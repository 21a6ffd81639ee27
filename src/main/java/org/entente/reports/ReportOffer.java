package org.entente.reports;

import java.util.List;
import java.util.Set;

/**
 * The kinds of report, in the order in which they are offered.
 *
 * @param kinds of report
 * @param formats of every kind, as in the address
 * @param editions languages of every kind, as in the address
 * @param houses house styles, as in the address
 * @param house the house style where none is asked for
 */
record ReportOffer(
        List<Kind> kinds,
        List<String> formats,
        List<String> editions,
        List<String> houses,
        String house) {

    /**
     * A kind of report.
     *
     * @param type as in the address
     * @param about kinds of entity that it can be about; empty for any
     * @param partners how many other parties at least
     * @param most how many other parties at most
     * @param period whether it needs a period
     * @param sections that can be left out, in their order
     */
    record Kind(
            String type,
            Set<String> about,
            int partners,
            int most,
            boolean period,
            List<SectionChoice> sections) {}

    /**
     * A section that can be left out.
     *
     * @param id as in the address
     * @param title in the reader's language
     */
    record SectionChoice(String id, String title) {}
}
