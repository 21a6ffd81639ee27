package org.entente.reports.house;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a template can be written into, and holds nothing that acts or comes from elsewhere. */
final class TemplateCheck {

    /**
     * What a template may name, beside {@link Placeholders#REPORT}: text and details of a cover.
     */
    private static final Set<String> NAMES =
            new LinkedHashSet<>(
                    List.of(
                            "title",
                            "status",
                            "code",
                            "language",
                            "at",
                            "period",
                            "data",
                            "address",
                            "organisation",
                            "cover",
                            "foot",
                            Placeholders.REPORT));

    private static final Pattern ACTIVE =
            Pattern.compile("(?i)vba|activex|oleobject|macro|/embeddings/|/afchunk");
    private static final Pattern FETCHING =
            Pattern.compile("(?i)\\b(INCLUDEPICTURE|INCLUDETEXT|DDE|DDEAUTO|LINK|DATABASE|RD)\\b");
    private static final Set<String> LINKS = Set.of("http", "https", "mailto");

    /** Of one part, unpacked; POI itself refuses what unpacks to a hundred times its size. */
    private static final long LARGEST_PART = 64L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private final String name;

    TemplateCheck(String name) {
        this.name = name;
    }

    void check(byte[] docx) throws BrokenFile {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(docx))) {
            for (PackagePart part : parts.getParts()) {
                active(part);
                references(part);
            }
            List<PackagePart> written = TemplateParts.of(parts);
            if (written.stream().noneMatch(one -> isBody(one))) {
                throw new BrokenFile(name, "docx");
            }
            for (PackagePart part : written) {
                text(TemplateParts.read(part), isBody(part));
            }
            document(new XWPFDocument(parts));
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            throw new BrokenFile(name, "docx");
        }
    }

    private static boolean isBody(PackagePart part) {
        return part.getContentType().equals(TemplateParts.BODY);
    }

    private void active(PackagePart part) throws BrokenFile {
        String path = part.getPartName().getName();
        if (ACTIVE.matcher(part.getContentType() + " " + path).find()) {
            throw new BrokenFile(name, "active", path);
        }
    }

    /** A link is followed by people alone; everything else would be fetched by a program. */
    private void references(PackagePart part) throws BrokenFile, InvalidFormatException {
        if (part.isRelationshipPart()) {
            return;
        }
        for (PackageRelationship one : part.getRelationships()) {
            boolean external = one.getTargetMode() == TargetMode.EXTERNAL;
            boolean link =
                    one.getRelationshipType().equals(XWPFRelation.HYPERLINK.getRelation())
                            && LINKS.contains(
                                    String.valueOf(one.getTargetURI().getScheme())
                                            .toLowerCase(Locale.ROOT));
            if (external && !link) {
                throw new BrokenFile(name, "external", one.getTargetURI().toString());
            }
        }
    }

    private void text(Document xml, boolean body) throws BrokenFile {
        fetchingFields(xml);
        List<String> found = Placeholders.in(xml);
        for (String one : found) {
            if (!NAMES.contains(one)) {
                throw new BrokenFile(name, "placeholder", one, String.join(", ", NAMES));
            }
        }
        List<Element> places = Placeholders.places(xml);
        long named = found.stream().filter(Placeholders.REPORT::equals).count();
        boolean alone =
                body
                        && named == 1
                        && places.size() == 1
                        && "body".equals(places.getFirst().getParentNode().getLocalName());
        if (named > 0 && !alone) {
            throw new BrokenFile(name, "place");
        }
    }

    private void fetchingFields(Document xml) throws BrokenFile {
        NodeList codes = xml.getElementsByTagNameNS(Placeholders.WORDS, "instrText");
        var all = new StringBuilder();
        for (int i = 0; i < codes.getLength(); i++) {
            all.append(codes.item(i).getTextContent());
        }
        NodeList simple = xml.getElementsByTagNameNS(Placeholders.WORDS, "fldSimple");
        for (int i = 0; i < simple.getLength(); i++) {
            all.append(' ')
                    .append(((Element) simple.item(i)).getAttributeNS(Placeholders.WORDS, "instr"));
        }
        var fetching = FETCHING.matcher(all);
        if (fetching.find()) {
            throw new BrokenFile(name, "field", fetching.group());
        }
    }

    /** The report's notes are counted from 1. */
    private void document(XWPFDocument document) throws BrokenFile {
        if (document.getSettings() == null) {
            throw new BrokenFile(name, "docx");
        }
        for (XWPFFootnote note : document.getFootnotes()) {
            STFtnEdn.Enum type = note.getCTFtnEdn().getType();
            if (type == null || type == STFtnEdn.NORMAL) {
                throw new BrokenFile(name, "notes");
            }
        }
    }
}
