package org.entente.picture;

import com.openhtmltopdf.pdfboxout.PageSupplier;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Pages whose lines and backgrounds share one mark. The renderer gives each box a mark of its own
 * with its place, which nobody reads and which takes a third of the memory that a long table needs;
 * a page that is complete lets go of them.
 */
final class Ornaments implements PageSupplier {

    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    private final COSDictionary shared = new COSDictionary();
    private @Nullable PDPage last;

    Ornaments() {
        shared.setItem(COSName.TYPE, LAYOUT);
    }

    @Override
    public PDPage requestPage(
            PDDocument document, float width, float height, int number, int shadow) {
        completed();
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        last = page;
        return page;
    }

    private void completed() {
        if (last == null) {
            return;
        }
        COSDictionary marks =
                last.getCOSObject()
                        .getCOSDictionary(COSName.RESOURCES)
                        .getCOSDictionary(COSName.PROPERTIES);
        if (marks == null) {
            return;
        }
        for (COSName name : List.copyOf(marks.keySet())) {
            COSDictionary mark = marks.getCOSDictionary(name);
            if (mark != null && COSName.BACKGROUND.equals(mark.getCOSName(COSName.TYPE))) {
                marks.setItem(name, shared);
            }
        }
    }
}
