package org.entente.reports;

import org.entente.reports.document.Block;
import org.entente.reports.document.Block.Figure;
import org.entente.reports.document.Block.Lines;
import org.entente.reports.document.Block.Paragraph;
import org.entente.reports.document.Block.Parallel;
import org.entente.reports.document.Block.Table;
import org.entente.reports.document.Cover;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.entente.reports.document.Source;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One report in both languages: paragraphs side by side under the English number, tables one after
 * the other, each in the order of its language. The notes in French are numbered after the English.
 */
@Component
final class ParallelEdition {

    private static final String BETWEEN = " / ";

    private final MessageSource messages;

    ParallelEdition(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Both in one.
     *
     * @param french its notes are numbered after those of the English one
     * @throws IllegalStateException if the two do not say the same in the same order
     */
    Report of(Report english, Report french) {
        if (english.sections().size() != french.sections().size()) {
            throw apart("sections");
        }
        var sections = new ArrayList<Section>();
        for (int i = 0; i < english.sections().size(); i++) {
            sections.add(section(sections, english.sections().get(i), french.sections().get(i)));
        }
        return new Report(
                english.type(),
                Edition.PARALLEL.id(),
                both(english.title(), french.title()),
                english.parties(),
                cover(english.cover(), french.cover()),
                List.copyOf(sections),
                both(english.nameNotes(), french.nameNotes()),
                both(english.notes(), french.notes()),
                sources(english, french),
                english.labels());
    }

    private Section section(List<Section> before, Section english, Section french) {
        boolean unlike =
                !english.id().equals(french.id())
                        || english.blocks().size() != french.blocks().size();
        if (unlike && !english.id().equals(Traceability.ID)) {
            throw apart(english.id());
        }
        return new Section(
                english.id(),
                both(english.heading(), french.heading()),
                english.level(),
                english.annex(),
                english.id().equals(Traceability.ID)
                        ? trace(before, english, french)
                        : blocks(english, french));
    }

    /** Tables of both languages are counted anew. */
    private List<Block> trace(List<Section> sections, Section english, Section french) {
        if (!(english.blocks().getFirst() instanceof Table one
                && french.blocks().getFirst() instanceof Table other)) {
            return blocks(english, french);
        }
        return List.of(
                new Table(
                        one.id(),
                        one.language(),
                        both(one.caption(), other.caption()),
                        List.of(
                                both(one.columns().getFirst(), other.columns().getFirst()),
                                both(one.columns().getLast(), other.columns().getLast())),
                        Traceability.rows(sections, this::place)));
    }

    private String place(String key, Object[] arguments) {
        return both(
                messages.getMessage(key, arguments, Locale.ENGLISH),
                messages.getMessage(key, arguments, Locale.FRENCH));
    }

    private static List<Block> blocks(Section english, Section french) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < english.blocks().size(); i++) {
            add(blocks, english.id(), english.blocks().get(i), french.blocks().get(i));
        }
        return List.copyOf(blocks);
    }

    private static void add(List<Block> blocks, String section, Block english, Block french) {
        switch (english) {
            case Paragraph one when french instanceof Paragraph other ->
                    blocks.add(new Parallel(one.number(), one.text(), other.text()));
            case Table one when french instanceof Table other ->
                    blocks.addAll(List.of(one, named(other)));
            case Figure one when french instanceof Figure other ->
                    blocks.addAll(List.of(one, named(other)));
            case Lines one when french instanceof Lines -> blocks.add(one);
            default -> throw apart(section);
        }
    }

    /** An id is there once in a report. */
    private static Table named(Table french) {
        return new Table(
                french.id() + "-fr",
                french.language(),
                french.caption(),
                french.columns(),
                french.rows());
    }

    private static Figure named(Figure french) {
        return new Figure(
                french.id() + "-fr",
                french.language(),
                french.title(),
                french.alt(),
                french.note(),
                french.drawing(),
                named(french.data()));
    }

    /** Each document once, named in both languages, with all its notes. */
    private static List<Source> sources(Report english, Report french) {
        var sources = new LinkedHashMap<String, Source>();
        Stream.concat(english.sources().stream(), french.sources().stream())
                .forEach(source -> sources.merge(source.id(), source, ParallelEdition::joined));
        return List.copyOf(sources.values());
    }

    private static Source joined(Source one, Source other) {
        return new Source(
                one.id(),
                both(one.text(), other.text()),
                one.url(),
                both(one.notes(), other.notes()));
    }

    private static Cover cover(Cover english, Cover french) {
        Map<String, Cover.Detail> others = new LinkedHashMap<>();
        french.details().forEach(detail -> others.put(detail.id(), detail));
        return new Cover(
                both(english.status(), french.status()),
                english.details().stream()
                        .map(one -> detail(one, others.getOrDefault(one.id(), one)))
                        .toList());
    }

    private static Cover.Detail detail(Cover.Detail one, Cover.Detail other) {
        return new Cover.Detail(
                one.id(), both(one.label(), other.label()), both(one.value(), other.value()));
    }

    private static String both(String english, String french) {
        return String.join(BETWEEN, new LinkedHashSet<>(List.of(english, french)));
    }

    private static <T> List<T> both(List<T> english, List<T> french) {
        return Stream.concat(english.stream(), french.stream()).distinct().toList();
    }

    private static IllegalStateException apart(String where) {
        return new IllegalStateException("the two languages differ in their structure: " + where);
    }
}
