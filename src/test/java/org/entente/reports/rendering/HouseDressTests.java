package org.entente.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reports.rendering.DocxReading.VERSION;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.entente.reports.house.House;
import org.entente.reports.house.Houses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/** Logo, colours and texts of a house, without a template. */
class HouseDressTests {

    private static final String HOSTILE = "</style><script>alert(1)</script> & *co*";

    @TempDir private Path folder;
    private House house;

    @BeforeEach
    void furnish() throws IOException {
        var logo = new BufferedImage(300, 100, BufferedImage.TYPE_INT_ARGB);
        var graphics = logo.createGraphics();
        graphics.setColor(new Color(0x8A1538));
        graphics.fillOval(0, 0, 300, 100);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(logo, "png", bytes);
        Files.write(folder.resolve("logo.png"), bytes.toByteArray());
        Files.writeString(
                folder.resolve("house.yaml"),
                """
                accent: "#8a1538"
                ink: "#202020"
                organisation: {en: The House of Examples, fr: La Maison des exemples}
                cover: {en: "%s", fr: Pour information des délégations}
                foot: {en: Not an official document, fr: Document non officiel}
                """
                        .formatted(HOSTILE));
        house = Houses.in(folder);
    }

    @Test
    void thePageBearsThemAndItsPolicyLetsThemThrough() {
        Document page = Jsoup.parse(new HtmlReport().render(EveryBlock.in("fr"), house));
        assertThat(page.expectFirst("header img").attr("alt")).isEqualTo("La Maison des exemples");
        assertThat(page.expectFirst("header .house").text())
                .isEqualTo("Pour information des délégations");
        assertThat(page.expectFirst("main > footer").text()).isEqualTo("Document non officiel");
        List<String> hashes =
                page.select("style").stream()
                        .map(style -> "'sha256-%s'".formatted(HtmlReport.sha256(style.data())))
                        .toList();
        assertThat(hashes).hasSize(2);
        assertThat(page.select("style").last().data()).contains("#8a1538", "#202020");
        assertThat(HtmlReport.policy(house))
                .contains(hashes)
                .contains("img-src data:", "default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void whatTheHouseWritesIsText() {
        Document page = Jsoup.parse(new HtmlReport().render(EveryBlock.in("en"), house));
        assertThat(page.expectFirst("header .house").text()).isEqualTo(HOSTILE);
        assertThat(page.select("script")).isEmpty();
        assertThat(new MarkdownReport().render(EveryBlock.in("en"), house))
                .contains("The House of Examples\n\n", "\\*co\\*", "Not an official document\n");
    }

    @Test
    void withoutAHouseNothingChanges() {
        assertThat(new HtmlReport().render(EveryBlock.in("en"), House.NONE))
                .isEqualTo(new HtmlReport().render(EveryBlock.in("en")))
                .doesNotContain("<footer>");
        assertThat(HtmlReport.policy(House.NONE)).isEqualTo(HtmlReport.POLICY);
    }

    @Test
    void theDocumentToPrintBearsThemOnEachPageAndCanStillBeReadAloud() throws Exception {
        byte[] file = new PdfReport().render(SampleReport.named("Union", "fr"), house, VERSION);
        Path kept = Files.createDirectories(Path.of("target", "reports"));
        Files.write(kept.resolve("house.pdf"), file);
        try (var document = Loader.loadPDF(file)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document)).contains("Document non officiel");
            }
        }
        VeraGreenfieldFoundryProvider.initialise();
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (var parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(file), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                assertThat(validator.validate(parser).getFailedChecks()).isEmpty();
            }
        }
    }

    @Test
    void theDocumentToEditBearsThem() throws IOException {
        byte[] file = new DocxReport().render(EveryBlock.in("fr"), house, VERSION);
        Path kept = Files.createDirectories(Path.of("target", "reports"));
        Files.write(kept.resolve("house.docx"), file);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var logo = document.getParagraphArray(0).getRuns().getFirst();
            assertThat(logo.getEmbeddedPictures()).hasSize(1);
            assertThat(logo.getCTR().xmlText()).contains("descr=\"La Maison des exemples\"");
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            int contents =
                    paragraphs.stream().map(XWPFParagraph::getStyle).toList().indexOf("TOCHeading");
            assertThat(paragraphs.get(contents - 1).getText())
                    .isEqualTo("Pour information des délégations");
            assertThat(document.getFooterArray(0).getParagraphArray(0).getText())
                    .isEqualTo("Document non officiel");
            assertThat(document.getStyles().getCtStyles().xmlText())
                    .contains("<w:color w:val=\"8A1538\"/>", "<w:color w:val=\"202020\"/>");
        }
        assertThat(new DocxReport().render(EveryBlock.in("fr"), house, VERSION)).isEqualTo(file);
    }
}
