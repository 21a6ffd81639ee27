package org.entente.reports;

import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;

import java.util.List;

/** An event with who organises, supports, hosts it and takes part in it. */
record EventFacts(Party event, List<Fact> facts) {}
