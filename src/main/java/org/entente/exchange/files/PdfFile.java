package org.entente.exchange.files;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;

import org.entente.exchange.picture.Sheet;
import org.entente.exchange.view.TakenView;
import org.entente.picture.Drawing;
import org.entente.picture.Face;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Pages to print: the picture on the first, in lines and letters, then the tables. */
@Component
class PdfFile implements ViewFile {

    private static final String STYLE = ViewPage.resource("print.css");

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public byte[] write(TakenView view) {
        Drawing drawing = Sheet.figure(view);
        var paper = PdfPaper.of(drawing, view);
        var page = new ViewPage(view, STYLE + paper.style());
        page.figure()
                .appendElement("object")
                .attr("type", PdfPicture.TYPE)
                .attr("alt", drawing.description())
                .attr("title", drawing.description())
                .attr("style", paper.size());
        if (paper.hasBrief()) {
            page.sourcesInBrief();
        }
        page.stamp();
        page.relations();
        page.entities();
        page.sources();
        if (!Face.SANS.canShow(ViewPage.letters(view))) {
            page.remark("export.pdf.letters");
        }
        return printed(page.page(), new PdfPicture(drawing));
    }

    static {
        // What it says on the way, down to each font, is nothing that anybody could mend.
        XRLog.setLoggingEnabled(false);
    }

    private static byte[] printed(Document page, PdfPicture picture) {
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(PdfPicture.TYPE, picture);
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(page), "");
        builder.useUriResolver((base, uri) -> null);
        builder.useObjectDrawerFactory(drawers);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Entente");
        for (Face face : Face.values()) {
            builder.useFont(() -> open(face), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        var bytes = new ByteArrayOutputStream();
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static InputStream open(Face face) {
        try {
            return face.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
