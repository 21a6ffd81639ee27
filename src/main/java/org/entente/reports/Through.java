package org.entente.reports;

import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;

import java.util.List;
import java.util.Set;

/**
 * What runs through one organisation.
 *
 * @param events ids of the events in which it and the other party take part
 */
record Through(Party organisation, List<Fact> facts, Set<String> events) {}
