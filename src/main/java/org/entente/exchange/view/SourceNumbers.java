package org.entente.exchange.view;

import org.entente.cypher.StoredEvidence;
import org.entente.exchange.view.TakenView.Source;
import org.entente.graph.Evidence.Document;
import org.entente.graph.Evidence.StoredClaim;
import org.entente.graph.SourceWords;
import org.entente.graph.Words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers documents in the order in which they are first cited. */
final class SourceNumbers {

    private final StoredEvidence evidence;
    private final SourceWords words;
    private final Map<String, Source> sources = new LinkedHashMap<>();

    SourceNumbers(StoredEvidence evidence, Words words) {
        this.evidence = evidence;
        this.words = new SourceWords(words);
    }

    /** The numbers of the documents of these claims, smallest first. */
    List<Integer> of(List<StoredClaim> claims) {
        return claims.stream()
                .map(evidence::document)
                .map(document -> sources.computeIfAbsent(document.id(), id -> source(document)))
                .map(Source::number)
                .distinct()
                .sorted()
                .toList();
    }

    private Source source(Document document) {
        return new Source(
                sources.size() + 1,
                XmlCharacters.only(words.source(document)),
                SourceWords.webAddress(document.url()),
                document);
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }
}
