package org.entente.reports;

import org.neo4j.driver.Value;

import java.util.List;

/**
 * What a question answers.
 *
 * @param columns titles in the language of the report
 * @param cut whether it answers more rows
 */
record QuestionRows(
        AskedQuestion asked, List<String> columns, List<List<Value>> rows, boolean cut) {

    /** Rows of a question that a report shows, at most. */
    static final int MOST = 500;

    /** All values of all rows. */
    List<Value> values() {
        return rows.stream().flatMap(List::stream).toList();
    }
}
