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

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes one report: its lines share the names already printed and the footnotes. */
public final class Author {

    private final Words words;
    private final StoredEvidence evidence;
    private final Naming naming;
    private final Footnotes footnotes;

    /**
     * @param subjects ids of the parties that the report is about
     */
    public Author(Words words, StoredEvidence evidence, Set<String> subjects) {
        this.words = words;
        this.evidence = evidence;
        this.naming =
                new Naming(words.language(), subjects, words.message("report.name.other-language"));
        this.footnotes = new Footnotes(evidence, words);
    }

    public Line line() {
        return new Line(words.language(), naming, footnotes);
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

    public String message(String key, Object... arguments) {
        return Typography.of(words.language(), words.message(key, arguments));
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
