package org.entente.picture;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
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
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;

/**
 * What every printed file shares: the bundled typefaces, tags, the order of letters in scripts that
 * run from right to left, and no address that is fetched.
 */
public final class Press {

    static {
        // What it says on the way, down to each font, is nothing that anybody could mend.
        XRLog.setLoggingEnabled(false);
    }

    private static final int REGULAR = 400;

    /** The picture itself, and no address. */
    private static final String WITHIN_THE_PAGE = "data:image/png;base64,";

    private Press() {}

    /** Letters of the page that no bundled typeface has become their codes. */
    public static PdfRendererBuilder of(Document page) {
        page.body()
                .traverse(
                        (NodeVisitor)
                                (node, _) -> {
                                    if (node instanceof TextNode text) {
                                        text.text(PrintedLetters.printable(text.getWholeText()));
                                    }
                                });
        String letters = page.body().wholeText();
        var builder = new PdfRendererBuilder();
        var document = new PDDocument();
        builder.usePDDocument(document);
        builder.usePageSupplier(new Ornaments());
        builder.withW3cDocument(plain(page), "");
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
        for (Script script : PrintedLetters.scripts(letters)) {
            builder.useFont(
                    script::open,
                    script.family(),
                    REGULAR,
                    FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
        }
        if (PrintedLetters.turns(letters)) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            builder.defaultTextDirection(TextDirection.LTR);
        }
        return builder;
    }

    /** A copy without the links back to the tree of jsoup, which take more than the page itself. */
    private static org.w3c.dom.Document plain(Document page) {
        return (org.w3c.dom.Document) new W3CDom().fromJsoup(page).cloneNode(true);
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
