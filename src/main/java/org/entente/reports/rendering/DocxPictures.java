package org.entente.reports.rendering;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.entente.picture.XmlBytes;
import org.entente.reports.document.Block;
import org.entente.reports.document.Report;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;
import org.openxmlformats.schemas.drawingml.x2006.picture.CTPicture;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import javax.xml.namespace.QName;

/**
 * Pictures within the text: as lines and letters where the word processor can show SVG, and as
 * pixels where it cannot.
 */
final class DocxPictures {

    /** Microsoft's extension of a picture by SVG, [MS-ODRAWXML] 2.3.9. */
    private static final String EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private static final QName SVG =
            new QName(
                    "http://schemas.microsoft.com/office/drawing/2016/SVG/main", "svgBlip", "asvg");
    private static final QName EMBED =
            new QName(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "embed",
                    "r");

    private final XWPFDocument document;
    private final Map<Block.Figure, CompletableFuture<PaintedFigure>> figures;

    DocxPictures(XWPFDocument document, Report report) {
        this.document = document;
        this.figures = PaintedFigure.all(report);
    }

    void write(XWPFParagraph paragraph, Block.Figure figure) {
        PaintedFigure painted = Objects.requireNonNull(figures.get(figure)).join();
        FigureSize size = painted.size();
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(painted.pixels()),
                    PictureType.PNG,
                    figure.id() + ".png",
                    (int) size.width() * Units.EMU_PER_PIXEL,
                    (int) size.height() * Units.EMU_PER_PIXEL);
            CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
            describe(inline.getDocPr(), figure);
            CTPicture picture = run.getEmbeddedPictures().getFirst().getCTPicture();
            describe(picture.getNvPicPr().getCNvPr(), figure);
            extend(
                    picture.getBlipFill().getBlip(),
                    document.addPictureData(painted.lines(), PictureType.SVG));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(CTNonVisualDrawingProps properties, Block.Figure figure) {
        properties.setName(XmlBytes.cleaned(figure.title()));
        properties.setDescr(XmlBytes.cleaned(figure.alt()));
    }

    private static void extend(CTBlip blip, String relation) {
        CTOfficeArtExtension extension = blip.addNewExtLst().addNewExt();
        extension.setUri(EXTENSION);
        try (XmlCursor cursor = extension.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(SVG);
            cursor.insertAttributeWithValue(EMBED, relation);
        }
    }
}
