package org.entente.reports.writing;

import org.entente.cypher.StoredEvidence;
import org.entente.graph.Label;
import org.entente.graph.Language;
import org.entente.graph.Typography;
import org.entente.graph.Vocabulary;
import org.entente.graph.Words;
import org.entente.reports.document.Cover;
import org.entente.reports.document.Footnote;
import org.entente.reports.document.Labels;
import org.entente.reports.document.NameNote;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.entente.reports.document.Source;
import org.entente.reports.document.Text;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes one report: its lines share the names already printed and the footnotes. */
public final class Author {

    /** No text of a reader holds it. */
    private static final String PLACE = "\u0001";

    private final Words words;
    private final HouseStyle house;
    private final StoredEvidence evidence;
    private final Naming naming;
    private final Footnotes footnotes;

    /**
     * @param subjects ids of the parties that the report is about
     * @param notesBefore the number before that of the first footnote
     */
    public Author(
            Words words,
            HouseStyle house,
            StoredEvidence evidence,
            Set<String> subjects,
            int notesBefore) {
        this.words = words;
        this.house = house;
        this.evidence = evidence;
        this.naming =
                new Naming(words.language(), subjects, words.message("report.name.other-language"));
        this.footnotes = new Footnotes(evidence, words, notesBefore);
    }

    public Line line() {
        return new Line(words.language(), house, naming, footnotes);
    }

    public Language language() {
        return words.language();
    }

    public Words words() {
        return words;
    }

    public StoredEvidence evidence() {
        return evidence;
    }

    public Vocabulary vocabulary() {
        return words.vocabulary();
    }

    /** A message with what is put into it; the house spells the message alone. */
    public String message(String key, Object... arguments) {
        Object[] places = arguments.clone();
        for (int i = 0; i < places.length; i++) {
            places[i] = arguments[i] instanceof String ? PLACE + i + PLACE : arguments[i];
        }
        String text = house.of(words.language(), words.message(key, places));
        for (int i = 0; i < places.length; i++) {
            if (arguments[i] instanceof String given) {
                text = text.replace(PLACE + i + PLACE, given);
            }
        }
        return Typography.of(words.language(), text);
    }

    /** A message that takes a name: written with {@code {the}}, {@code {of}} in both languages. */
    public Label label(String key) {
        return new Label(message(key, Locale.ENGLISH), message(key, Locale.FRENCH));
    }

    private String message(String key, Locale locale) {
        return words.messages().getMessage(key, null, locale);
    }

    /** "not stated", « non précisé »: a cell is never blank. */
    public Text notStated() {
        return line().say(message("report.not-stated")).text();
    }

    /** A name as a title prints it: with its asterisk, without acronym. */
    public String title(Party party) {
        return Typography.of(language(), party.name().name() + (party.note() == null ? "" : "*"));
    }

    /** A name within a title: with its article, acronym and asterisk. */
    public String titleWithArticle(Party party) {
        String acronym = party.acronym();
        return party.name().with(language())
                + (acronym == null || acronym.equals(party.name().name())
                        ? ""
                        : " (" + acronym + ")")
                + (party.note() == null ? "" : "*");
    }

    /** By name as the language sorts. */
    public Comparator<Party> byName() {
        Collator collator = Collator.getInstance(language().locale());
        return Comparator.comparing((Party one) -> one.name().name(), collator)
                .thenComparing(Party::id);
    }

    /** Texts in a row: "a, b and c". */
    public String joined(List<String> texts) {
        return Typography.join(language(), texts);
    }

    public List<Footnote> notes() {
        return footnotes.notes();
    }

    public List<Source> sources() {
        return footnotes.sources();
    }

    public List<NameNote> nameNotes() {
        return naming.notes();
    }

    public Labels labels() {
        return new Labels(
                message("report.notes"),
                message("report.sources"),
                message("report.note"),
                message("report.back"),
                message("report.contents"),
                message("report.annex"),
                message("report.table"),
                message("report.figure"),
                message("report.figure.data"),
                message("report.page"),
                message("report.letters"),
                sheets());
    }

    private Labels.Sheets sheets() {
        return new Labels.Sheets(
                message("report.sheet.report"),
                message("report.sheet.paragraphs"),
                message("report.sheet.number"),
                message("report.sheet.section"),
                message("report.sheet.text"),
                message("report.sheet.citation"),
                message("report.sheet.source"),
                message("report.sheet.address"),
                message("report.sheet.continues"),
                message("report.sheet.continued"));
    }

    /** The report with all notes and sources that its lines cited. */
    public Report report(
            String type, String title, List<String> parties, Cover cover, List<Section> sections) {
        return new Report(
                type,
                language().code(),
                title,
                parties,
                cover,
                sections,
                nameNotes(),
                notes(),
                sources(),
                labels());
    }
}
