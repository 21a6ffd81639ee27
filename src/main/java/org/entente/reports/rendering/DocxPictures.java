package org.entente.reports.rendering;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.entente.picture.Drawing;
import org.entente.picture.PngPicture;
import org.entente.picture.SvgPicture;
import org.entente.picture.XmlBytes;
import org.entente.reports.document.Block;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;
import org.openxmlformats.schemas.drawingml.x2006.picture.CTPicture;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.xml.namespace.QName;

/**
 * Pictures within the text: as lines and letters where the word processor can show SVG, and as
 * pixels where it cannot.
 */
final class DocxPictures {

    /** On paper, for a 96th of an inch: 144 for an inch, for old programs that show no SVG. */
    private static final double PIXELS = 1.5;

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

    DocxPictures(XWPFDocument document) {
        this.document = document;
    }

    void write(XWPFParagraph paragraph, Block.Figure figure) {
        Drawing drawing = figure.drawing().described(figure.title(), figure.alt());
        FigureSize size = FigureSize.of(drawing);
        byte[] pixels = PngPicture.of(drawing, PIXELS * size.width() / drawing.width(), Map.of());
        byte[] lines = XmlBytes.of(SvgPicture.outlined(drawing));
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(pixels),
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
                    document.addPictureData(lines, PictureType.SVG));
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
