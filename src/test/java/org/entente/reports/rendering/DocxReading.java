package org.entente.reports.rendering;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.entente.reports.document.Report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document to edit, read back. */
final class DocxReading {

    static final Instant VERSION = Instant.parse("2026-09-01T10:20:30.456Z");

    private static final Pattern FIELD = Pattern.compile("<w:instrText[^>]*>([^<]*)<");
    private static final Pattern REFERENCE =
            Pattern.compile("<w:footnoteReference w:id=\"(\\d+)\"");

    private DocxReading() {}

    static XWPFDocument read(Report report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(new DocxReport().render(report, VERSION)));
    }

    static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    static List<XWPFParagraph> numbered(XWPFDocument document) {
        return document.getBodyElements().stream()
                .flatMap(element ->
                        switch (element) {
                            case XWPFParagraph paragraph -> Stream.of(paragraph);
                            case XWPFTable table ->
                                    table.getRows().stream()
                                            .flatMap(row -> row.getTableCells().stream())
                                            .flatMap(cell -> cell.getParagraphs().stream());
                            default -> throw new AssertionError(element);
                        })
                .filter(paragraph -> "NumberedParagraph".equals(paragraph.getStyle()))
                .toList();
    }

    static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> text(cell.getParagraphArray(0))).toList();
    }

    static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.getRuns().stream()
                .map(run -> run.getText(0))
                .filter(Objects::nonNull)
                .forEach(text::append);
        return text.toString();
    }

    static List<XWPFFootnote> notesOf(XWPFDocument document) {
        return document.getFootnotes().stream()
                .filter(note -> note.getCTFtnEdn().getType() == null)
                .toList();
    }

    static String notes(XWPFDocument document) {
        return notesOf(document).stream()
                .map(note -> note.getCTFtnEdn().xmlText())
                .collect(Collectors.joining());
    }

    static String noteText(XWPFFootnote note) {
        return text(note.getParagraphs().getFirst());
    }

    static List<String> references(XWPFDocument document) {
        return REFERENCE
                .matcher(
                        document.getDocument()
                                .xmlText()
                                .replaceAll(" w:customMarkFollows=\"[^\"]*\"", ""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    static List<String> fields(XWPFDocument document) {
        return FIELD.matcher(document.getDocument().xmlText())
                .results()
                .map((MatchResult found) -> found.group(1).replace("&quot;", "\"").strip())
                .toList();
    }
}
