package org.entente.reports.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

class TemplateCheckTests {

    @Test
    void aDocumentOfAWordProcessorIsGood() {
        assertThatCode(() -> check(TemplateFile.bytes(document -> {}))).doesNotThrowAnyException();
    }

    @Test
    void whatIsNoDocumentIsRefused() throws IOException {
        refused("docx", "not a zip".getBytes());
        refused("docx", Arrays.copyOf(TemplateFile.bytes(document -> {}), 2000));
        refused("docx", zip("word/document.xml", "<a/>".getBytes()));
    }

    @Test
    void aSmallFileThatUnpacksToALargeOneIsRefused() throws IOException {
        byte[] good = TemplateFile.bytes(document -> {});
        refused("docx", with(good, "word/media/image1.png", new byte[70 << 20]));
    }

    @Test
    void macrosAndEmbeddedFilesAreRefused() throws IOException {
        refused(
                "active",
                TemplateFile.bytes(document ->
                        part(
                                document,
                                "/word/vbaProject.bin",
                                "application/vnd.ms-office.vbaProject")));
        refused(
                "active",
                TemplateFile.bytes(document ->
                        part(document, "/word/embeddings/a.xlsx", "application/octet-stream")));
    }

    private static void part(XWPFDocument document, String name, String type) throws Exception {
        var part = document.getPackage().createPart(PackagingURIHelper.createPartName(name), type);
        try (var out = part.getOutputStream()) {
            out.write(1);
        }
    }

    @Test
    void whatIsFetchedFromElsewhereIsRefusedAndALinkIsNot() throws IOException {
        refused(
                "external",
                TemplateFile.bytes(
                        document -> refer(document, "image", "https://a.example/b.png")));
        refused(
                "external",
                TemplateFile.bytes(
                        document -> refer(document, "attachedTemplate", "file:///c:/a.dotm")));
        refused(
                "external",
                TemplateFile.bytes(document -> refer(document, "hyperlink", "file:///etc/passwd")));
        byte[] link =
                TemplateFile.bytes(document -> refer(document, "hyperlink", "https://a.example/"));
        assertThatCode(() -> check(link)).doesNotThrowAnyException();
    }

    private static void refer(XWPFDocument document, String type, String address) {
        document.getPackagePart()
                .addRelationship(
                        URI.create(address),
                        TargetMode.EXTERNAL,
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + type);
    }

    @Test
    void aFieldThatFetchesIsRefused() throws IOException {
        refused(
                "field",
                TemplateFile.bytes(document ->
                        document.createParagraph()
                                .getCTP()
                                .addNewFldSimple()
                                .setInstr(" INCLUDETEXT \"c:\\\\secret.txt\" ")));
    }

    @Test
    void aMisspeltPlaceholderIsNamed() throws IOException {
        refused(
                "placeholder",
                TemplateFile.bytes(
                        document -> document.createParagraph().createRun().setText("{{tilte}}")));
    }

    @Test
    void theReportHasOnePlaceInTheTextItself() throws IOException {
        refused(
                "place",
                TemplateFile.bytes(
                        document -> document.createParagraph().createRun().setText("{{report}}")));
        refused(
                "place",
                TemplateFile.bytes(document ->
                        document.getTables()
                                .getFirst()
                                .getRow(0)
                                .createCell()
                                .setText("{{report}}")));
        refused(
                "place",
                TemplateFile.bytes(document ->
                        document.createParagraph().createRun().setText("see {{report}}")));
    }

    @Test
    void footnotesOfItsOwnAreRefused() throws IOException {
        refused(
                "notes",
                TemplateFile.bytes(document ->
                        document.createFootnote().createParagraph().createRun().setText("Own")));
    }

    private static void refused(String reason, byte[] docx) {
        assertThatThrownBy(() -> check(docx))
                .isInstanceOfSatisfying(
                        BrokenFile.class,
                        e -> assertThat(e).hasMessage("template.docx: " + reason));
    }

    private static void check(byte[] docx) throws BrokenFile {
        new TemplateCheck("template.docx").check(docx);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] with(byte[] docx, String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
