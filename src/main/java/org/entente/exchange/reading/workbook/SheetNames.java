package org.entente.exchange.reading.workbook;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;

import java.io.IOException;
import java.io.InputStream;

/** Whether a workbook has more than one sheet, and so tables need the names of theirs. */
final class SheetNames {

    private SheetNames() {}

    static boolean areSeveral(XSSFReader reader) throws IOException, OpenXML4JException {
        SheetIterator sheets = (SheetIterator) reader.getSheetsData();
        for (int i = 0; i < 2; i++) {
            if (!sheets.hasNext()) {
                return false;
            }
            try (InputStream _ = sheets.next()) {
                // Opened to go on to the next.
            }
        }
        return true;
    }
}
