package org.entente.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A CSV file, read whole: which table it is, and its rows. */
record CsvTable(String file, TableKind kind, List<String> header, List<Row> rows) {

    private static final Pattern LINE = Pattern.compile("record starting at line (\\d+)");
    private static final int MAX_FIELD = 100_000;
    static final int MAX_ROWS = 200_000;

    /**
     * Reads a file in UTF-8, with or without byte order mark.
     *
     * @throws UnreadableTableException with what is wrong and where
     */
    static CsvTable read(String file, byte[] content) {
        String text = decode(file, content);
        try (CsvReader<CsvRecord> reader = reader(text)) {
            List<CsvRecord> records = reader.stream().limit(MAX_ROWS + 2L).toList();
            if (records.isEmpty()) {
                throw new UnreadableTableException(file, 1, "the file is empty");
            }
            if (records.size() > MAX_ROWS + 1) {
                throw new UnreadableTableException(
                        file,
                        records.getLast().getStartingLineNumber(),
                        "more than %d rows; split the file".formatted(MAX_ROWS));
            }
            List<String> header = records.getFirst().getFields();
            TableKind kind = recognise(file, header);
            return new CsvTable(
                    file, kind, header, rows(file, header, records.subList(1, records.size())));
        } catch (CsvParseException e) {
            throw new UnreadableTableException(file, lineOf(e), reasonOf(e));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A row with too many or too few cells is read: it is rejected alone, not the whole file. */
    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(MAX_FIELD)
                                .maxRecordSize(8 * MAX_FIELD)
                                .build(),
                        text);
    }

    /** FastCSV says the line in its message only. */
    private static long lineOf(CsvParseException e) {
        Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
        return line.find() ? Long.parseLong(line.group(1)) : 1;
    }

    private static String reasonOf(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith("Unclosed")
                ? "a quotation mark opens a cell and none closes it"
                : message;
    }

    private static String decode(String file, byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(content))
                            .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableTableException(
                    file,
                    lineOfFirstBadByte(content),
                    "the file is not in UTF-8; save it as UTF-8");
        }
    }

    private static long lineOfFirstBadByte(byte[] content) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var out = java.nio.CharBuffer.allocate(content.length);
        decoder.decode(ByteBuffer.wrap(content), out, true);
        return 1 + out.flip().chars().filter(c -> c == '\n').count();
    }

    private static TableKind recognise(String file, List<String> header) {
        Set<String> columns = new HashSet<>(header);
        if (columns.size() < header.size()) {
            throw new UnreadableTableException(file, 1, "a column name stands there twice");
        }
        if (columns.contains("")) {
            throw new UnreadableTableException(file, 1, "a column has no name");
        }
        TableKind kind =
                TableKind.of(columns)
                        .orElseThrow(() ->
                                new UnreadableTableException(
                                        file,
                                        1,
                                        "the columns are those of no table: documents need id and"
                                            + " title_en or title_fr; entities id and kind; names"
                                            + " entity, text, lang and name_type; relations type,"
                                            + " source and target; figures entity, measure and"
                                            + " value"));
        columns.removeAll(kind.columns());
        if (!columns.isEmpty()) {
            String unknown = columns.stream().sorted().collect(Collectors.joining(", "));
            throw new UnreadableTableException(file, 1, "unknown column: " + unknown);
        }
        return kind;
    }

    private static List<Row> rows(String file, List<String> header, List<CsvRecord> records) {
        var rows = new ArrayList<Row>(records.size());
        for (CsvRecord line : records) {
            rows.add(row(file, header, line));
        }
        return rows;
    }

    private static Row row(String file, List<String> header, CsvRecord line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), line.getFieldCount()); i++) {
            String value = line.getField(i).strip();
            if (!value.isEmpty()) {
                cells.put(header.get(i), value);
            }
        }
        return new Row(file, line.getStartingLineNumber(), cells, line.getFields());
    }
}
