package org.entente.reports.document;

import java.util.List;

/**
 * A section of a report.
 *
 * @param id the same in every language: {@code instruments}
 * @param level 1, or 2 for a part of the last section of level 1
 * @param annex whether it stands after the text; the heading already says so
 */
public record Section(String id, String heading, int level, boolean annex, List<Block> blocks) {}
