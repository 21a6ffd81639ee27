package org.entente.reports.document;

import java.util.List;

/**
 * A section of a report.
 *
 * @param id the same in every language: {@code instruments}
 */
public record Section(String id, String heading, List<Block> blocks) {}
