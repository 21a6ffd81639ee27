package org.entente.reports.rendering;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.entente.picture.XmlBytes;
import org.entente.reports.document.Report;
import org.entente.reports.house.House;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;

/** What a document is beside its text: styles, lists, page, settings, properties. */
final class DocxFrame implements DocxPaper {

    private static final String MAKER = "Entente";
    private static final String FONTS = "/word/fontTable.xml";

    /** Word 2013 and later; an older one opens as a document to convert. */
    private static final String COMPATIBILITY = "15";

    private final XWPFDocument document = new XWPFDocument();
    private final House house;
    private final DocxNumbers numbers;

    DocxFrame(House house) throws IOException {
        this.house = house;
        this.numbers = numbering();
    }

    @Override
    public XWPFDocument document() {
        return document;
    }

    @Override
    public DocxNumbers numbers() {
        return numbers;
    }

    @Override
    public void finish(Report report) throws IOException {
        DocxHouse.dress(document, house, report.language());
    }

    @Override
    public void set(Report report, Instant version) throws IOException {
        String language = DocxLanguage.of(report).tag();
        styles(language);
        fonts();
        settings();
        page(report);
        properties(document, report, language, version);
    }

    private DocxNumbers numbering() throws IOException {
        try (InputStream in = resource("numbering")) {
            var numbering = NumberingDocument.Factory.parse(in).getNumbering();
            document.createNumbering().setNumbering(numbering);
            return new DocxNumbers(numbering);
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private void styles(String language) throws IOException {
        try (InputStream in = resource("styles")) {
            CTStyles styles = StylesDocument.Factory.parse(in).getStyles();
            styles.getDocDefaults().getRPrDefault().getRPr().addNewLang().setVal(language);
            styles.getStyleArray(0).addNewRPr().addNewLang().setVal(language);
            document.createStyles().setStyles(styles);
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private void fonts() throws IOException {
        OPCPackage parts = document.getPackage();
        try (InputStream in = resource("fonts")) {
            PackagePartName name = PackagingURIHelper.createPartName(FONTS);
            PackagePart part = parts.createPart(name, XWPFRelation.FONT_TABLE.getContentType());
            try (OutputStream out = part.getOutputStream()) {
                in.transferTo(out);
            }
            document.getPackagePart()
                    .addRelationship(
                            name, TargetMode.INTERNAL, XWPFRelation.FONT_TABLE.getRelation());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private void settings() {
        document.enforceUpdateFields();
        CTSettings settings = document.getSettings().getCTSettings();
        CTCompatSetting compatibility = settings.addNewCompat().addNewCompatSetting();
        compatibility.setName("compatibilityMode");
        compatibility.setUri("http://schemas.microsoft.com/office/word");
        compatibility.setVal(COMPATIBILITY);
    }

    /** A4 with margins of 20 mm, in twentieths of a point. */
    private void page(Report report) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.createRun().setText(XmlBytes.cleaned(report.labels().page()) + "\u00a0");
        DocxFields.write(foot, "PAGE", "1", null);
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        BigInteger margin = BigInteger.valueOf(1134);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(margin);
        margins.setRight(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
        margins.setGutter(BigInteger.ZERO);
    }

    static void properties(XWPFDocument document, Report report, String language, Instant version) {
        Date date = Date.from(version.truncatedTo(ChronoUnit.SECONDS));
        CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(XmlBytes.cleaned(report.title()));
        core.setSubjectProperty(XmlBytes.cleaned(report.cover().status()));
        core.setCreator(MAKER);
        core.setLastModifiedByUser(MAKER);
        core.setCreated(Optional.of(date));
        core.setModified(Optional.of(date));
        core.getUnderlyingProperties().setLanguageProperty(language);
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication(MAKER);
    }

    static InputStream resource(String name) throws IOException {
        return new ClassPathResource("reports/docx/%s.xml".formatted(name)).getInputStream();
    }
}
