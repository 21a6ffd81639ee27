package org.entente.reports.reading;

import static org.entente.reports.reading.Reading.mark;
import static org.entente.reports.reading.Reading.squeezed;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.entente.reports.reading.Reading.TableRead;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** A document to edit, read back as a word processor counts it. */
public final class DocxFileReading {

    private static final String MARK = "FootnoteReference";

    private DocxFileReading() {}

    public static Reading of(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> cover = new ArrayList<>(styled(document, "Status"));
            cover.addAll(styled(document, "CoverDetail"));
            var paragraphs = new LinkedHashMap<Integer, String>();
            for (String one : styled(document, "NumberedParagraph")) {
                paragraphs.put(paragraphs.size() + 1, one);
            }
            List<String> headings =
                    document.getParagraphs().stream()
                            .filter(one -> String.valueOf(one.getStyle()).startsWith("Heading"))
                            .map(DocxFileReading::words)
                            .toList();
            List<String> notes = new ArrayList<>(styled(document, "NameNote"));
            int after = notes.isEmpty() ? 1 : 2;
            for (XWPFFootnote note : document.getFootnotes()) {
                if (note.getCTFtnEdn().getType() == null) {
                    String text = words(note.getParagraphs().getFirst());
                    notes.add(mark(note.getId()) + text);
                }
            }
            return new Reading(
                    styled(document, "Title").getFirst(),
                    cover,
                    headings.subList(0, headings.size() - after),
                    paragraphs,
                    tables(document),
                    notes,
                    styled(document, "SourceList"));
        }
    }

    private static List<TableRead> tables(XWPFDocument document) {
        List<String> captions = styled(document, "Caption");
        List<TableRead> tables = new ArrayList<>();
        for (XWPFTable table : document.getTables()) {
            List<List<String>> rows =
                    table.getRows().stream()
                            .map(row ->
                                    row.getTableCells().stream()
                                            .map(cell -> words(cell.getParagraphArray(0)))
                                            .toList())
                            .toList();
            String caption = captions.get(tables.size());
            tables.add(new TableRead(caption.substring(caption.indexOf('–') + 1), rows));
        }
        return tables;
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(one -> style.equals(one.getStyle()))
                .map(DocxFileReading::words)
                .toList();
    }

    private static String words(XWPFParagraph paragraph) {
        var text = new StringBuilder();
        paragraph.getRuns().stream().flatMap(DocxFileReading::parts).forEach(text::append);
        return text.toString();
    }

    private static Stream<String> parts(XWPFRun run) {
        if (run.getCTR().sizeOfFootnoteReferenceArray() > 0) {
            return Stream.of(mark(run.getCTR().getFootnoteReferenceArray(0).getId()));
        }
        String text = run.getText(0) == null ? "" : squeezed(run.getText(0));
        boolean marks = MARK.equals(run.getStyle()) && !text.isEmpty();
        return Stream.of(marks ? mark(text) : text);
    }
}
