package org.entente.reports.rendering;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.entente.picture.XmlBytes;
import org.entente.reports.house.House;
import org.entente.reports.house.HouseWords;
import org.entente.reports.house.Logo;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** Logo, colours and texts of the house in a document without a template. */
final class DocxHouse {

    private static final Set<String> ACCENTED =
            Set.of("Title", "TOCHeading", "Heading1", "Heading2", "Hyperlink");

    /** In points. */
    private static final int LOGO_WIDTH = 200;

    private static final int LOGO_HEIGHT = 48;

    private final XWPFDocument document;
    private final HouseWords words;
    private final String language;

    private DocxHouse(XWPFDocument document, HouseWords words, String language) {
        this.document = document;
        this.words = words;
        this.language = language;
    }

    static void dress(XWPFDocument document, House house, String language) throws IOException {
        var words = house.words().use().orElse(HouseWords.NONE);
        var dressing = new DocxHouse(document, words, language);
        dressing.colours();
        dressing.cover();
        dressing.foot();
        var logo = house.logo().use();
        if (logo.isPresent()) {
            dressing.logo(logo.get());
        }
    }

    private void colours() {
        var styles = document.getStyles().getCtStyles();
        String ink = words.ink();
        if (ink != null) {
            colour(styles.getDocDefaults().getRPrDefault().getRPr(), ink);
        }
        String accent = words.accent();
        for (CTStyle style : styles.getStyleArray()) {
            if (accent != null && ACCENTED.contains(style.getStyleId())) {
                colour(style.isSetRPr() ? style.getRPr() : style.addNewRPr(), accent);
            }
        }
    }

    private static void colour(CTRPr properties, String colour) {
        var own =
                properties.sizeOfColorArray() > 0
                        ? properties.getColorArray(0)
                        : properties.addNewColor();
        own.setVal(colour.substring(1).toUpperCase(Locale.ROOT));
    }

    private void cover() {
        words.cover().in(language).ifPresent(text -> before("TOCHeading", text));
    }

    private void before(String style, String text) {
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            if (style.equals(paragraph.getStyle())) {
                at(paragraph.getCTP()).createRun().setText(XmlBytes.cleaned(text));
                return;
            }
        }
    }

    /** A paragraph before the other. */
    private XWPFParagraph at(CTP place) {
        try (XmlCursor cursor = place.newCursor()) {
            return document.insertNewParagraph(cursor);
        }
    }

    private void foot() {
        words.foot()
                .in(language)
                .ifPresent(text -> {
                    XWPFFooter foot = document.getHeaderFooterPolicy().getDefaultFooter();
                    try (XmlCursor cursor = foot.getParagraphArray(0).getCTP().newCursor()) {
                        XWPFParagraph paragraph = foot.insertNewParagraph(cursor);
                        paragraph.setStyle("Footer");
                        paragraph.createRun().setText(XmlBytes.cleaned(text));
                    }
                });
    }

    private void logo(Logo logo) throws IOException {
        XWPFParagraph paragraph = at(document.getParagraphArray(0).getCTP());
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(logo.png()),
                    PictureType.PNG,
                    "logo.png",
                    Units.toEMU(logo.widthWithin(LOGO_WIDTH, LOGO_HEIGHT)),
                    Units.toEMU(logo.heightWithin(LOGO_WIDTH, LOGO_HEIGHT)));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        run.getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getDocPr()
                .setDescr(
                        words.organisation()
                                .in(language)
                                .map(XmlBytes::cleaned)
                                .orElse(HousePage.LOGO));
    }
}
