package org.entente.reports;

import org.entente.reports.document.Block;
import org.entente.reports.document.Report;

/** How long a report is, before it is written. */
final class ReportLength {

    private ReportLength() {}

    /** Paragraphs, rows of tables and notes. */
    static int of(Report report) {
        return report.notes().size()
                + report.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .mapToInt(ReportLength::of)
                        .sum();
    }

    private static int of(Block block) {
        return switch (block) {
            case Block.Table table -> table.rows().size();
            case Block.Figure figure -> figure.data().rows().size();
            case Block.Lines lines -> lines.count();
            case Block.Paragraph _, Block.Parallel _ -> 1;
        };
    }
}
