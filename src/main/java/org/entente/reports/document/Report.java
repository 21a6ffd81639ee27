package org.entente.reports.document;

import java.util.List;

/**
 * A report. The same data makes every format.
 *
 * @param type of the report, as in its address
 * @param language {@code en} or {@code fr}; {@code en-fr} for the parallel edition, whose notes in
 *     English come before those in French
 * @param parties ids of the entities that it is about
 * @param sections annexes last
 * @param nameNotes what must go with a name, once per document and language
 * @param notes footnotes in the order of their numbers, from 1
 * @param sources the documents cited, each once, in the order of their first note
 * @param labels of the parallel edition in English
 */
public record Report(
        String type,
        String language,
        String title,
        List<String> parties,
        Cover cover,
        List<Section> sections,
        List<NameNote> nameNotes,
        List<Footnote> notes,
        List<Source> sources,
        Labels labels) {}
