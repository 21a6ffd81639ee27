package org.entente.reports;

import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;

import java.util.List;

/**
 * Who is present in which body.
 *
 * @param bodies in the order of the columns
 * @param leftOut relations that the period leaves out
 * @param cut whether more is recorded than was read
 */
record Presence(List<Party> bodies, List<Fact> facts, int leftOut, boolean cut) {}
