package org.entente.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/** Names in scripts that run from right to left, in pages and in documents to edit. */
class ScriptsTests {

    private static final String MIXED = "جامعة الدول (א) Union";

    @Test
    void aNameDoesNotTurnTheWordsAroundIt() {
        var page = Jsoup.parse(new HtmlReport().render(SampleReport.named(MIXED)));
        assertThat(page.select("#para-1 bdi").eachText()).containsExactly(MIXED);
    }

    @Test
    void aWordProcessorIsToldWhatRunsFromRightToLeft() throws IOException {
        try (XWPFDocument document = DocxReading.read(SampleReport.named(MIXED))) {
            XWPFParagraph paragraph = DocxReading.numbered(document).getFirst();
            List<String> turned =
                    paragraph.getRuns().stream()
                            .filter(ScriptsTests::turns)
                            .map(run -> run.getText(0))
                            .toList();
            assertThat(turned).containsExactly("جامعة الدول (א)");
            assertThat(DocxReading.text(paragraph)).startsWith(MIXED + " takes part in");
        }
    }

    private static boolean turns(XWPFRun run) {
        return run.getCTR().isSetRPr()
                && run.getCTR().getRPr().sizeOfRtlArray() == 1
                && run.getCTR().getRPr().getRFontsArray(0).getCs() != null;
    }
}
