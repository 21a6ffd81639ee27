package org.entente.exchange.reading.workbook;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.entente.exchange.reading.Limits;
import org.entente.exchange.reading.SourceFile;
import org.entente.exchange.reading.TableFormat;
import org.entente.exchange.reading.TableSink;
import org.entente.exchange.reading.UnreadableFileException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;

import javax.xml.parsers.ParserConfigurationException;

/** Workbooks of Excel (XLSX), each sheet a table, read by events: no sheet is held whole. */
public final class Workbook implements TableFormat {

    static {
        ZipSecureFile.setMaxEntrySize(Limits.PART);
    }

    @Override
    public void read(SourceFile file, TableSink sink) throws IOException {
        checkParts(file);
        try (OPCPackage archive = OPCPackage.open(file.path().toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(archive);
            var texts = new ReadOnlySharedStringsTable(archive);
            SheetIterator sheets = (SheetIterator) reader.getSheetsData();
            boolean several = SheetNames.areSeveral(reader);
            boolean more = true;
            while (more && sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    String name = several ? sheets.getSheetName() : "";
                    var rows = new SheetRows(file.name(), name, sink);
                    more = read(reader, texts, sheet, rows);
                }
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw broken(file, e);
        } catch (IOException | RuntimeException e) {
            throw bomb(file, e);
        }
    }

    private static boolean read(
            XSSFReader reader, ReadOnlySharedStringsTable texts, InputStream sheet, SheetRows rows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(
                new XSSFSheetXMLHandler(
                        reader.getStylesTable(), null, texts, rows, new CellTexts(), false));
        try {
            parser.parse(new InputSource(sheet));
            return true;
        } catch (SheetRows.Enough e) {
            return false;
        }
    }

    /** The texts are held while the sheets are read; how large they are is said in the archive. */
    private static void checkParts(SourceFile file) throws IOException {
        try (var zip = new ZipFile(file.path().toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new UnreadableFileException(file.name(), 0, "import.file.archive");
            }
            var texts = zip.getEntry("xl/sharedStrings.xml");
            if (texts != null && texts.getSize() > Limits.SHARED_TEXTS) {
                throw tooLarge(file);
            }
        } catch (java.util.zip.ZipException e) {
            throw broken(file, e);
        }
    }

    /** POI says that a part is packed too well, or too large, in its message only. */
    private static RuntimeException bomb(SourceFile file, Exception e) throws IOException {
        if (e instanceof UnreadableFileException unreadable) {
            return unreadable;
        }
        String message = String.valueOf(e.getMessage());
        if (message.contains("Zip bomb") || message.contains("exceeds the max")) {
            return tooLarge(file);
        }
        if (e instanceof java.util.zip.ZipException || e instanceof RuntimeException) {
            return broken(file, e);
        }
        throw (IOException) e;
    }

    private static UnreadableFileException tooLarge(SourceFile file) {
        return new UnreadableFileException(file.name(), 0, "import.file.bomb");
    }

    private static UnreadableFileException broken(SourceFile file, Exception e) {
        var refusal = new UnreadableFileException(file.name(), 0, "import.file.workbook");
        refusal.initCause(e);
        return refusal;
    }
}
