package org.entente.reports.rendering;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.namespace.QName;

/**
 * The styles of a template, with those of reports that it lacks. Word keeps the English names of
 * its own styles in every language, but not their ids: "heading 1" is {@code Titre1} in a French
 * one.
 */
final class DocxStyles {

    private static final QName VALUE =
            new QName("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "val");
    private static final Set<String> REFERENCES =
            Set.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link");

    private final XWPFDocument document;
    private final BigInteger lists;
    private final Map<String, String> renamed = new HashMap<>();

    /**
     * @param lists number of the first list of reports
     */
    DocxStyles(XWPFDocument document, BigInteger lists) {
        this.document = document;
        this.lists = lists;
    }

    void add(String language) throws IOException {
        XWPFStyles part = document.createStyles();
        CTStyles own = part.getCtStyles();
        CTStyles ours = ours();
        Map<String, String> byName = new HashMap<>();
        Set<String> ids = new HashSet<>();
        Set<String> withDefault = new HashSet<>();
        for (CTStyle style : own.getStyleArray()) {
            ids.add(style.getStyleId());
            if (style.isSetName()) {
                byName.put(name(style), style.getStyleId());
            }
            if (style.isSetDefault()) {
                withDefault.add(String.valueOf(style.getType()));
            }
        }
        for (CTStyle style : ours.getStyleArray()) {
            String same = byName.get(name(style));
            if (same != null && !same.equals(style.getStyleId())) {
                renamed.put(style.getStyleId(), same);
            } else if (!ids.contains(style.getStyleId())) {
                add(own, style, !withDefault.contains(String.valueOf(style.getType())));
            }
        }
        if (!own.isSetDocDefaults()) {
            own.addNewDocDefaults().set(ours.getDocDefaults());
        }
        speak(own, language);
        rename(own);
        part.setStyles(own);
    }

    private static String name(CTStyle style) {
        return style.getName().getVal().toLowerCase(Locale.ROOT);
    }

    private static CTStyles ours() throws IOException {
        try (InputStream in = DocxFrame.resource("styles")) {
            return StylesDocument.Factory.parse(in).getStyles();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private void add(CTStyles own, CTStyle style, boolean mayBeDefault) {
        CTStyle added = own.addNewStyle();
        added.set(style);
        if (added.isSetDefault() && !mayBeDefault) {
            added.unsetDefault();
        }
        if (added.isSetPPr() && added.getPPr().isSetNumPr()) {
            var number = added.getPPr().getNumPr().getNumId();
            number.setVal(((BigInteger) number.getVal()).subtract(BigInteger.ONE).add(lists));
        }
    }

    /** What the text is checked and read aloud in, whatever language the template was made in. */
    private static void speak(CTStyles styles, String language) {
        var defaults = styles.getDocDefaults();
        var run =
                defaults.isSetRPrDefault() ? defaults.getRPrDefault() : defaults.addNewRPrDefault();
        speak(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), language);
        Arrays.stream(styles.getStyleArray())
                .filter(style -> style.isSetDefault() && style.isSetRPr())
                .filter(style -> style.getRPr().sizeOfLangArray() > 0)
                .forEach(style -> speak(style.getRPr(), language));
    }

    private static void speak(CTRPr properties, String language) {
        var own =
                properties.sizeOfLangArray() > 0
                        ? properties.getLangArray(0)
                        : properties.addNewLang();
        own.setVal(language);
    }

    /** What was written in the names of reports takes those of the template. */
    void rename() {
        rename(document.getDocument().getBody());
        for (XWPFFootnote note : document.getFootnotes()) {
            rename(note.getCTFtnEdn());
        }
    }

    /** The template has no style of an id that is renamed, so that only reports use it. */
    private void rename(XmlObject written) {
        if (renamed.isEmpty()) {
            return;
        }
        try (XmlCursor cursor = written.newCursor()) {
            XmlCursor end = written.newCursor();
            end.toEndToken();
            while (cursor.isLeftOf(end)) {
                if (cursor.isStart() && REFERENCES.contains(cursor.getName().getLocalPart())) {
                    String name = renamed.get(String.valueOf(cursor.getAttributeText(VALUE)));
                    if (name != null) {
                        cursor.setAttributeText(VALUE, name);
                    }
                }
                cursor.toNextToken();
            }
            end.close();
        }
    }
}
