package org.entente.reports.rendering;

import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.entente.picture.XmlBytes;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** Links to documents, and places in the text that links and fields lead to. */
final class DocxLinks {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private long places;

    /** A link, or its text alone where the address is none that a browser may open. */
    XWPFRun write(XWPFParagraph paragraph, String text, @Nullable String url) {
        Optional<String> address = Optional.ofNullable(url).flatMap(DocxLinks::address);
        XWPFRun run =
                address.<XWPFRun>map(paragraph::createHyperlinkRun).orElseGet(paragraph::createRun);
        address.ifPresent(_ -> run.setStyle("Hyperlink"));
        run.setText(XmlBytes.cleaned(text));
        return run;
    }

    /** A link to a place. */
    XWPFRun writeTo(XWPFParagraph paragraph, String text, String place) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(place);
        link.setHistory(true);
        var run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
        paragraph.addRun(run);
        run.setText(XmlBytes.cleaned(text));
        return run;
    }

    /** Makes what is written a place. */
    void place(XWPFParagraph paragraph, String name, Runnable written) {
        BigInteger id = BigInteger.valueOf(places++);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        written.run();
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    private static Optional<String> address(String url) {
        try {
            URI uri = new URI(url);
            return Optional.ofNullable(uri.getScheme())
                    .filter(SCHEMES::contains)
                    .map(_ -> uri.toASCIIString());
        } catch (URISyntaxException e) {
            // A document with such a link would not open at all.
            return Optional.empty();
        }
    }
}
