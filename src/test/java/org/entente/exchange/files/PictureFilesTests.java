package org.entente.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.exchange.view.TakenView;
import org.entente.exchange.view.ViewFixture;
import org.entente.exchange.view.ViewRequest;
import org.entente.graph.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

/** Pictures and printed pages, read back. */
class PictureFilesTests {

    private static final Path TAKEN = Path.of("target", "exports");

    private final SvgFile svg = new SvgFile();
    private final PdfFile pdf = new PdfFile();

    /** Whoever changes the drawing looks at target/exports/small-view.svg and copies it here. */
    @Test
    void theDrawingOfASmallViewIsTheOneThatWasLookedAt() throws IOException {
        String drawn =
                text(svg.write(ViewFixture.small(Language.EN)))
                        .replaceAll("base64,[^)]+", "base64,...");
        Files.createDirectories(TAKEN);
        Files.writeString(TAKEN.resolve("small-view.svg"), drawn);
        String golden =
                new ClassPathResource("small-view.svg", PictureFilesTests.class)
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(drawn.lines()).containsExactlyElementsOf(golden.lines().toList());
    }

    @Test
    void everyNameAndSentenceIsInTheDrawingAndNoneIsMarkup() throws Exception {
        TakenView view = ViewFixture.hostile(Language.EN);
        Document document = parsed(kept("hostile.svg", svg.write(view)));
        List<String> titles = texts(document, "title");
        for (String name : ViewFixture.HOSTILE) {
            assertThat(titles).anyMatch(title -> title.startsWith(name + ", "));
        }
        for (TakenView.Relation relation : view.relations()) {
            assertThat(titles).contains(relation.sentence() + " [1]");
        }
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(texts(document, "text")).contains("Made with Entente.");
        assertThat(links(document)).contains(ViewFixture.LINK, "https://example.org/1");
    }

    /** Where a crowd leaves no room, the number in the shape is explained below. */
    @Test
    void aNameWithoutRoomIsNamedByItsNumber() throws Exception {
        Document document = parsed(kept("crowd.svg", svg.write(ViewFixture.crowd(80))));
        String all = String.join(" ", texts(document, "text"));
        assertThat(all).contains("Names for which there was no room");
        for (int i = 0; i < 80; i++) {
            assertThat(all.replaceAll("\\s+", " ")).contains("Organisation with a long name " + i);
        }
    }

    @Test
    void thePictureHasTwoPixelsForEachOfTheDrawingAndTheWholeLink() throws Exception {
        TakenView view = ViewFixture.small(Language.FR);
        byte[] bytes = new PngFile().write(view);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        Element root = parsed(svg.write(view)).getDocumentElement();
        assertThat(image.getWidth()).isEqualTo(2 * Integer.parseInt(root.getAttribute("width")));
        assertThat(image.getHeight()).isEqualTo(2 * Integer.parseInt(root.getAttribute("height")));
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains(ViewFixture.LINK);
        var colours = new HashSet<Integer>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertThat(colours).contains(0xFF1F5FA8, 0xFFB3541E, 0xFFA3195B, 0xFFFAF9F6);
    }

    @Test
    void theLargestViewIsDrawnWithFewerPixels() throws IOException {
        byte[] bytes = new PngFile().write(ViewFixture.crowd(ViewRequest.MOST_ENTITIES));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat((long) image.getWidth() * image.getHeight()).isBetween(20_000_000L, 24_100_000L);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePrintedPagesHoldTextTagsLanguageAndTitle(Language language) throws IOException {
        TakenView view = ViewFixture.small(language);
        try (PDDocument document = Loader.loadPDF(pdf.write(view))) {
            String text = plain(new PDFTextStripper().getText(document));
            assertThat(text).contains(view.title(), "Made with Entente.", "[1] Paper 1");
            view.relations().forEach(one -> assertThat(text).contains(plain(one.sentence())));
            assertThat(text).contains("* All reference to Kosovo.");
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(language.code());
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(view.title());
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void hostileNamesArePrintedAsTheyAreWhereTheTypefaceHasThem() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(kept("hostile.pdf", pdf.write(ViewFixture.hostile(Language.EN))))) {
            String text = plain(new PDFTextStripper().getText(document));
            assertThat(text)
                    .contains(
                            "<script>alert(1)</script>",
                            "=HYPERLINK(\"http://evil.example\";\"Click\")",
                            "Κοινοβούλιο Œuvre d’été",
                            "@SUM(1+1)*cmd|' /C calc'!A0")
                    .doesNotContain("Some names hold letters that the typefaces lack");
            assertThat(document.getDocumentCatalog().getNames()).isNull();
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    /** For whoever wants to look at it. */
    private static byte[] kept(String name, byte[] file) throws IOException {
        Files.createDirectories(TAKEN);
        Files.write(TAKEN.resolve(name), file);
        return file;
    }

    private static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<String> texts(Document document, String element) {
        var texts = new ArrayList<String>();
        NodeList found = document.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static List<String> links(Document document) {
        var links = new ArrayList<String>();
        NodeList found = document.getElementsByTagName("a");
        for (int i = 0; i < found.getLength(); i++) {
            links.add(((Element) found.item(i)).getAttribute("href"));
        }
        return links;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00a0]+", " ");
    }
}
