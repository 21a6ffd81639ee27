package org.entente.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reports.rendering.DocxReading.cells;
import static org.entente.reports.rendering.DocxReading.fields;
import static org.entente.reports.rendering.DocxReading.noteText;
import static org.entente.reports.rendering.DocxReading.notesOf;
import static org.entente.reports.rendering.DocxReading.read;
import static org.entente.reports.rendering.DocxReading.references;
import static org.entente.reports.rendering.DocxReading.styled;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** What leads from one place to another: notes, contents, sources. */
class DocxLinksTests {

    @Test
    void notesAreFootnotesAndALaterMarkRefersToTheFirst() throws IOException {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            List<XWPFFootnote> notes = notesOf(document);
            assertThat(notes).hasSize(3);
            assertThat(noteText(notes.getFirst())).isEqualTo(" Treaty 1 – On paper, § 1");
            assertThat(references(document)).containsExactly("1", "2", "3");
            assertThat(fields(document))
                    .filteredOn(field -> field.startsWith("NOTEREF"))
                    .hasSize(1 + EveryBlock.ROWS)
                    .startsWith("NOTEREF _RefNote1 \\f \\h", "NOTEREF _RefNote2 \\f \\h");
            assertThat(document.getDocument().xmlText())
                    .contains("w:name=\"_RefNote1\"")
                    .doesNotContain("customMarkFollows");
        }
    }

    @Test
    void whereAWordProcessorWouldCountOtherwiseTheMarksAreTheNumbersOfTheReport()
            throws IOException {
        try (XWPFDocument document = read(EveryBlock.parallel())) {
            assertThat(references(document)).containsExactly("1", "2", "3");
            assertThat(document.getDocument().xmlText()).contains("w:customMarkFollows");
            assertThat(cells(document.getTables().getFirst().getRow(1)))
                    .containsExactly("Two2", "Deux3");
            assertThat(notesOf(document))
                    .extracting(DocxReading::noteText)
                    .containsExactly(
                            "1 Treaty 1 – On paper, § 1",
                            "3 Treaty 3 – On paper, § 3",
                            "2 Treaty 2 – On paper, § 2");
        }
    }

    @Test
    void theTableOfContentsIsAFieldToUpdateWhoseEntriesAlreadyLeadThere() throws IOException {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            assertThat(document.isEnforcedUpdateFields()).isTrue();
            assertThat(fields(document)).first().isEqualTo("TOC \\o \"1-2\" \\h \\z \\u");
            assertThat(document.getDocument().xmlText()).contains("w:dirty=\"true\"");
            assertThat(styled(document, "TOC1")).first().isEqualTo("In brief");
            assertThat(styled(document, "TOC2")).containsExactly("Bodies");
            Pattern anchors = Pattern.compile("w:anchor=\"(_Toc[^\"]+)\"");
            String xml = document.getDocument().xmlText();
            assertThat(anchors.matcher(xml).results().map(found -> found.group(1)))
                    .hasSize(7)
                    .allMatch(place -> xml.contains("w:name=\"" + place + "\""));
        }
    }

    @Test
    void onlyAddressesThatABrowserMayOpenAreLinks() throws Exception {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            List<String> sources = styled(document, "SourceList");
            assertThat(sources)
                    .containsExactly("Treaty series", "On paper", "Ill linked", "Ill spelt");
            List<String> links =
                    document.getParagraphs().stream()
                            .filter(one -> "SourceList".equals(one.getStyle()))
                            .flatMap(one -> one.getRuns().stream())
                            .filter(XWPFHyperlinkRun.class::isInstance)
                            .map(run -> ((XWPFHyperlinkRun) run).getHyperlinkId())
                            .map(id -> document.getHyperlinkByID(id).getURL())
                            .toList();
            assertThat(links).containsExactly("https://example.org/t?a=1&b=2");
            XWPFFootnote note = notesOf(document).getFirst();
            assertThat(note.getPart().getPackagePart().getRelationships())
                    .extracting(link -> link.getTargetURI().toString())
                    .contains("https://example.org/1");
        }
    }
}
