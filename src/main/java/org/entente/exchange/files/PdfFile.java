package org.entente.exchange.files;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.entente.exchange.picture.Sheet;
import org.entente.exchange.view.TakenView;
import org.entente.picture.Drawing;
import org.entente.picture.Press;
import org.entente.picture.PressPictures;
import org.entente.picture.PrintedLetters;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
        var pictures = new PressPictures();
        pictures.place(
                page.figure().appendElement("object"), drawing, paper.width(), paper.height());
        if (paper.hasBrief()) {
            page.sourcesInBrief();
        }
        page.stamp();
        page.relations();
        page.entities();
        page.sources();
        if (PrintedLetters.lacks(ViewPage.letters(view))) {
            page.remark("export.pdf.letters");
        }
        return printed(page.page(), pictures);
    }

    private static byte[] printed(Document page, PressPictures pictures) {
        PdfRendererBuilder builder = Press.of(page);
        pictures.on(builder);
        var bytes = new ByteArrayOutputStream();
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
