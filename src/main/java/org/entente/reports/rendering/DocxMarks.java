package org.entente.reports.rendering;

import org.entente.reports.document.Block;
import org.entente.reports.document.Report;
import org.entente.reports.document.Text;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The marks of footnotes in the order that a reader meets them. */
final class DocxMarks {

    private DocxMarks() {}

    /** Whether first marks run 1, 2, 3, as a word processor counts. */
    static boolean countUp(Report report) {
        List<Integer> first =
                report.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .flatMap(DocxMarks::texts)
                        .flatMap(text -> text.runs().stream())
                        .flatMap(run -> run instanceof Text.Mark(int note) ? Stream.of(note) : null)
                        .distinct()
                        .toList();
        return first.equals(IntStream.rangeClosed(1, first.size()).boxed().toList());
    }

    private static Stream<Text> texts(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Parallel parallel -> Stream.of(parallel.english(), parallel.french());
            case Block.Table table -> table.rows().stream().flatMap(List::stream);
            case Block.Figure figure -> texts(figure.data());
            case Block.Lines _ -> Stream.empty();
        };
    }
}
