package org.entente.reports.reading;

import static org.entente.reports.reading.Reading.mark;
import static org.entente.reports.reading.Reading.squeezed;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.entente.reports.reading.Reading.TableRead;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** A workbook, read back; marks stand at the end of their text. */
public final class XlsxReading {

    private XlsxReading() {}

    /**
     * @param notesHead what begins the head of a column of notes
     */
    public static Reading of(byte[] file, String notesHead) throws IOException {
        List<List<List<String>>> sheets = new ArrayList<>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book.getSheets().toList()) {
                sheets.add(sheet.read().stream().map(XlsxReading::cells).toList());
            }
        }
        List<List<String>> front = sheets.removeFirst();
        List<List<String>> numbered = sheets.removeFirst();
        List<List<String>> sources = sheets.removeLast();
        List<List<String>> notes = sheets.removeLast();
        List<String> cover =
                front.stream()
                        .skip(1)
                        .map(row -> squeezed(String.join("", row)))
                        .takeWhile(row -> !row.equals("Contents") && !row.equals("Sommaire"))
                        .filter(row -> !row.isEmpty())
                        .toList();
        var headings = new LinkedHashSet<String>();
        var paragraphs = new LinkedHashMap<Integer, String>();
        for (List<String> row : numbered.subList(2, numbered.size())) {
            headings.add(squeezed(row.get(1)));
            paragraphs.put(Integer.valueOf(row.get(0)), squeezed(row.get(2)) + marks(row, 3));
        }
        return new Reading(
                squeezed(front.getFirst().getFirst()),
                cover,
                List.copyOf(headings),
                paragraphs,
                sheets.stream().map(sheet -> table(sheet, notesHead)).toList(),
                notes(notes),
                sources.stream().skip(2).map(row -> squeezed(row.get(0))).toList());
    }

    private static TableRead table(List<List<String>> sheet, String notesHead) {
        String caption = sheet.getFirst().getFirst();
        List<String> heads = sheet.get(1);
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : sheet.subList(1, sheet.size())) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < heads.size(); column++) {
                if (!heads.get(column).startsWith(notesHead + " – ")) {
                    cells.add(squeezed(row.get(column)));
                } else if (row != heads) {
                    cells.add(cells.removeLast() + marks(row, column));
                }
            }
            rows.add(cells);
        }
        return new TableRead(squeezed(caption.substring(caption.indexOf('–') + 1)), rows);
    }

    private static List<String> notes(List<List<String>> sheet) {
        List<String> notes = new ArrayList<>();
        String last = "";
        for (List<String> row : sheet.subList(2, sheet.size())) {
            String number = row.get(0);
            String text = squeezed(row.get(1));
            if (number.equals(last) && !number.equals("*")) {
                notes.add(notes.removeLast() + "–" + text);
            } else {
                notes.add(number.equals("*") ? "*" + text : mark(number) + text);
            }
            last = number;
        }
        return notes;
    }

    private static String marks(List<String> row, int column) {
        return row.size() <= column || row.get(column).isEmpty()
                ? ""
                : Arrays.stream(row.get(column).split("; "))
                        .map(Reading::mark)
                        .collect(Collectors.joining());
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
}
