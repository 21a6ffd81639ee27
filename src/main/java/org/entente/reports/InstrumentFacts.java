package org.entente.reports;

import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;

import java.util.List;

/** An instrument with what is stated of it. */
record InstrumentFacts(Party instrument, List<Fact> facts) {}
