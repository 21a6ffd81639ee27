package org.entente.reports.document;

import java.util.List;

/**
 * A report in one language. The same data makes every format.
 *
 * @param type of the report, as in its address
 * @param language {@code en} or {@code fr}
 * @param parties ids of the entities that it is about
 * @param state which version of the data it is made from, as a sentence
 * @param nameNotes what must go with a name, once per document
 * @param notes footnotes in the order of their numbers, from 1
 * @param sources the documents cited, each once, in the order of their first note
 */
public record Report(
        String type,
        String language,
        String title,
        List<String> parties,
        String state,
        List<Section> sections,
        List<NameNote> nameNotes,
        List<Footnote> notes,
        List<Source> sources,
        Labels labels) {}
