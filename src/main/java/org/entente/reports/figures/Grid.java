package org.entente.reports.figures;

import org.entente.reports.writing.Party;

import java.util.List;

/** The rows and columns that are drawn, and what joins them. */
record Grid(List<Party> rows, List<String> columns, List<Crossing> crossings) {

    /** How many facts join a row and a column. */
    int at(Party row, String column) {
        return crossings.stream()
                .filter(one -> one.row().id().equals(row.id()) && one.column().equals(column))
                .mapToInt(one -> one.facts().size())
                .sum();
    }

    int highest() {
        return crossings.stream().mapToInt(one -> one.facts().size()).max().orElse(0);
    }
}
