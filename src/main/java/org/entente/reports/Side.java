package org.entente.reports;

import org.entente.reports.writing.Party;

import java.util.List;

/** A party with the organisations that it is part of, nearest first. */
record Side(Party party, List<Party> parents) {

    List<String> parentIds() {
        return parents.stream().map(Party::id).toList();
    }
}
