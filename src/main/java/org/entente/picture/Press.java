package org.entente.picture;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What every printed file shares: the bundled typefaces, tags, and no address that is fetched. */
public final class Press {

    static {
        // What it says on the way, down to each font, is nothing that anybody could mend.
        XRLog.setLoggingEnabled(false);
    }

    /** The picture itself, and no address. */
    private static final String WITHIN_THE_PAGE = "data:image/png;base64,";

    private Press() {}

    public static PdfRendererBuilder of(Document page) {
        var builder = new PdfRendererBuilder();
        var document = new PDDocument();
        builder.usePDDocument(document);
        builder.withW3cDocument(new W3CDom().fromJsoup(page), "");
        builder.useUriResolver((base, uri) -> uri.startsWith(WITHIN_THE_PAGE) ? uri : null);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Entente");
        for (Face face : Face.values()) {
            builder.useFont(
                    new Letters(document, face),
                    face.family(),
                    face.weight(),
                    FontStyle.NORMAL,
                    true);
        }
        return builder;
    }

    /** A typeface without ligatures: theirs have no code in Unicode, so that "draft" read "dra". */
    private static final class Letters extends PDFontSupplier {

        private final PDDocument document;
        private final Face face;

        private Letters(PDDocument document, Face face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try (InputStream file = face.open()) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
                font.setEnableGsub(false);
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
