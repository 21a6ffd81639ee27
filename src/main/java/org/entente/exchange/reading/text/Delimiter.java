package org.entente.exchange.reading.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.entente.exchange.reading.SourceFile;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/** Which sign parts the cells: the one by which the first rows have most cells, all as many. */
public final class Delimiter {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int ROWS = 20;

    private Delimiter() {}

    public static char of(SourceFile file, TextEncoding encoding) throws IOException {
        char best = CANDIDATES[0];
        double most = 0;
        for (char candidate : CANDIDATES) {
            double score = score(file, encoding, candidate);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    private static double score(SourceFile file, TextEncoding encoding, char delimiter)
            throws IOException {
        try (Reader text = encoding.open(file);
                CsvReader<CsvRecord> reader = DelimitedText.reader(text, delimiter)) {
            List<Integer> widths =
                    reader.stream().limit(ROWS).map(CsvRecord::getFieldCount).toList();
            if (widths.isEmpty() || widths.getFirst() < 2) {
                return 0;
            }
            int width = widths.getFirst();
            double alike = widths.stream().filter(one -> one == width).count();
            return alike / widths.size() + Math.min(width, 50) / 1_000.0;
        } catch (CsvParseException e) {
            return 0;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                return 0;
            }
            throw e;
        }
    }
}
