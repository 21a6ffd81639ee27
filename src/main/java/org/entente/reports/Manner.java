package org.entente.reports;

import org.entente.graph.Language;
import org.entente.reports.document.Cover;
import org.entente.reports.writing.HouseStyle;

import java.util.Set;

/**
 * How a report is written, in one language.
 *
 * @param without ids of sections that are not wanted
 * @param notesBefore how many footnotes the other language of the same report has
 */
record Manner(
        Language language, HouseStyle house, Set<String> without, int notesBefore, Cover cover) {}
