package org.entente.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reports.rendering.DocxReading.VERSION;
import static org.entente.reports.rendering.DocxReading.numbered;
import static org.entente.reports.rendering.DocxReading.styled;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.entente.reports.document.Report;
import org.entente.reports.house.House;
import org.entente.reports.house.Houses;
import org.entente.reports.house.TemplateFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A report in a document of the house's own. */
class HouseTemplateTests {

    private static final String TITLE = "Coopération avec " + EveryBlock.HOSTILE_SHOWN;

    @TempDir private Path folder;

    @Test
    void theReportStandsInItsPlaceBetweenTheTextsOfTheHouse() throws IOException {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            List<IBodyElement> elements = document.getBodyElements();
            assertThat(((XWPFParagraph) elements.getFirst()).getText())
                    .startsWith("Secretariat: " + TITLE + ", as ")
                    .endsWith(" of The House");
            assertThat(((XWPFTable) elements.get(1)).getText()).startsWith("Status: A draft");
            assertThat(((XWPFParagraph) elements.getLast()).getText())
                    .isEqualTo("Address of the secretariat");
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .noneMatch(text -> text.contains("{{"));
            assertThat(document.getHeaderArray(0).getText()).contains("Head: " + TITLE);
            assertThat(styled(document, "SourceList")).isNotEmpty();
        }
    }

    @Test
    void whatTheHouseSaysItselfIsNotSaidTwiceAndTheRestIsThere() throws IOException {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            assertThat(styled(document, "Title")).isEmpty();
            assertThat(styled(document, "Status")).isEmpty();
        }
        try (XWPFDocument own = DocxReading.read(EveryBlock.in("en"));
                XWPFDocument document = read(EveryBlock.in("en"))) {
            String code = EveryBlock.in("en").cover().details().getFirst().value();
            assertThat(styled(document, "CoverDetail"))
                    .isEqualTo(
                            styled(own, "CoverDetail").stream()
                                    .filter(line -> !line.endsWith(code))
                                    .toList());
        }
    }

    @Test
    void stylesAreThoseOfTheHouseByTheirNamesInWord() throws IOException {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            assertThat(styled(document, "Titre1")).contains("In brief", "Sources");
            assertThat(styled(document, "Heading1")).isEmpty();
            assertThat(document.getStyles().styleExist("Heading1")).isFalse();
            assertThat(document.getStyles().styleExist("TableText")).isTrue();
        }
    }

    @Test
    void numbersGoOnAsInTheReportBesideTheListsOfTheHouse() throws IOException {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            List<XWPFParagraph> numbered = numbered(document);
            assertThat(numbered.getFirst().getNumID()).isGreaterThan(BigInteger.ONE);
            assertThat(numbered.getFirst().getNumLevelText()).isEqualTo("%1.");
            assertThat(numbered.getLast().getNumStartOverride().intValue()).isEqualTo(20);
            assertThat(DocxReading.references(document))
                    .hasSameSizeAs(DocxReading.notesOf(document));
        }
    }

    @Test
    void tablesAreAsWideAsThePageOfTheHouse() throws IOException {
        try (XWPFDocument document = read(EveryBlock.in("en"))) {
            XWPFTable table = document.getTables().getLast();
            assertThat(table.getCTTbl().getTblPr().getTblW().getW())
                    .isEqualTo(BigInteger.valueOf(TemplateFile.TEXT));
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
                    .isEqualTo(BigInteger.valueOf(TemplateFile.TEXT + 2000));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "en-fr"})
    void everyPartFollowsTheSchema(String language) throws IOException {
        Report report = language.equals("en-fr") ? EveryBlock.parallel() : EveryBlock.in(language);
        try (XWPFDocument document = read(report)) {
            List<XmlError> errors = new ArrayList<>();
            var options = new XmlOptions().setErrorListener(errors);
            document.getDocument().validate(options);
            document.getStyles().getCtStyles().validate(options);
            document.getSettings().getCTSettings().validate(options);
            document.getFootnotes().forEach(note -> note.getCTFtnEdn().validate(options));
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void theSameReportAndTemplateMakeTheSameBytes() throws IOException {
        byte[] once = render(EveryBlock.in("fr"));
        assertThat(render(EveryBlock.in("fr"))).isEqualTo(once);
        Path kept = Files.createDirectories(Path.of("target", "reports"));
        Files.write(kept.resolve("house-template.docx"), once);
    }

    private XWPFDocument read(Report report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(render(report)));
    }

    private byte[] render(Report report) throws IOException {
        if (!Files.exists(folder.resolve("template.docx"))) {
            TemplateFile.write(folder, document -> {});
        }
        Files.writeString(
                folder.resolve("house.yaml"), "organisation: {en: The House, fr: La Maison}");
        House house = Houses.in(folder);
        return new DocxReport().render(report, house, VERSION);
    }
}
