package org.entente.exchange.reading.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;

import org.entente.exchange.reading.CheckedHeader;
import org.entente.exchange.reading.Limits;
import org.entente.exchange.reading.SourceFile;
import org.entente.exchange.reading.TableFormat;
import org.entente.exchange.reading.TableSink;
import org.entente.exchange.reading.UnreadableFileException;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CSV, TSV and their like. */
public record DelimitedText(TextEncoding encoding, char delimiter) implements TableFormat {

    private static final Pattern LINE =
            Pattern.compile("[Rr]ecord (?:starting at|that started in) line (\\d+)");

    /** A row with too many or too few cells is read: it is rejected alone, not the whole file. */
    static CsvReader<CsvRecord> reader(Reader text, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(2 * Limits.COLUMNS)
                                .maxFieldSize(Limits.CELL)
                                .maxRecordSize(Limits.ROW)
                                .build(),
                        text);
    }

    @Override
    public void read(SourceFile file, TableSink sink) throws IOException {
        long line = 0;
        try (Reader text = encoding.open(file);
                CsvReader<CsvRecord> reader = reader(text, delimiter)) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                throw new UnreadableFileException(file.name(), 1, "import.file.empty");
            }
            CsvRecord header = records.next();
            line = header.getStartingLineNumber();
            sink.table(file.name(), CheckedHeader.of(file.name(), line, header.getFields()));
            boolean more = true;
            while (more && records.hasNext()) {
                CsvRecord row = records.next();
                line = row.getStartingLineNumber();
                more = sink.row(line, row.getFields());
            }
        } catch (CsvParseException e) {
            throw unreadable(file, e, line);
        } catch (UncheckedIOException e) {
            throw unreadable(file, line, cause(e));
        }
    }

    private static IOException cause(UncheckedIOException e) {
        return e.getCause() == null ? new IOException(e) : e.getCause();
    }

    private UnreadableFileException unreadable(SourceFile file, long line, IOException e)
            throws IOException {
        if (e instanceof CharacterCodingException) {
            return new UnreadableFileException(
                    file.name(), line + 1, "import.file.encoding", encoding.charset().name());
        }
        throw e;
    }

    /** FastCSV says the line in its message only. */
    private UnreadableFileException unreadable(SourceFile file, CsvParseException e, long before)
            throws IOException {
        if (e.getCause() instanceof CharacterCodingException cause) {
            return unreadable(file, before, cause);
        }
        String message = String.valueOf(e.getMessage());
        Matcher found = LINE.matcher(message);
        long line = found.find() ? Long.parseLong(found.group(1)) : before + 1;
        String cause = e.getCause() == null ? message : message + e.getCause().getMessage();
        if (cause.contains("Unclosed")) {
            return new UnreadableFileException(file.name(), line, "import.file.quote");
        }
        if (cause.contains(" fields")) {
            return new UnreadableFileException(
                    file.name(), line, "import.file.columns-many", String.valueOf(Limits.COLUMNS));
        }
        return new UnreadableFileException(
                file.name(), line, "import.file.cell", String.valueOf(Limits.CELL));
    }
}
