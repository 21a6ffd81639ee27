package org.entente.reports.writing;

import org.entente.cypher.StoredEvidence;
import org.entente.graph.Evidence.Document;
import org.entente.graph.Evidence.StoredClaim;
import org.entente.graph.SourceWords;
import org.entente.graph.Typography;
import org.entente.graph.Words;
import org.entente.reports.document.Citation;
import org.entente.reports.document.Footnote;
import org.entente.reports.document.Source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Footnotes in the order of their first mark. The same passages are the same note. A document is
 * named in full in its first note; later notes point back to that one.
 */
final class Footnotes {

    private final StoredEvidence evidence;
    private final Words words;
    private final SourceWords source;
    private final int before;
    private final Map<String, Footnote> notes = new LinkedHashMap<>();
    private final Map<String, TreeSet<Integer>> citedIn = new LinkedHashMap<>();

    /**
     * @param before the number before that of the first note
     */
    Footnotes(StoredEvidence evidence, Words words, int before) {
        this.evidence = evidence;
        this.words = words;
        this.source = new SourceWords(words);
        this.before = before;
    }

    /** The number of the note with these claims; none where none of them is stored. */
    Optional<Integer> cite(List<String> claimIds) {
        List<StoredClaim> claims = evidence.claims(claimIds);
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<StoredClaim>> byDocument =
                claims.stream()
                        .collect(
                                Collectors.groupingBy(
                                        claim -> claim.document() + " " + claim.denies(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        String passages =
                byDocument.entrySet().stream()
                        .map(entry -> entry.getKey() + passages(entry.getValue()))
                        .collect(Collectors.joining("\n"));
        Footnote known = notes.get(passages);
        if (known != null) {
            return Optional.of(known.number());
        }
        int number = before + notes.size() + 1;
        List<Citation> citations =
                byDocument.values().stream().map(one -> citation(one, number)).toList();
        notes.put(passages, new Footnote(number, words.language().code(), citations));
        return Optional.of(number);
    }

    private Citation citation(List<StoredClaim> claims, int number) {
        Document document = evidence.document(claims.getFirst());
        TreeSet<Integer> cited = citedIn.computeIfAbsent(document.id(), id -> new TreeSet<>());
        boolean first = cited.isEmpty() || cited.first() == number;
        cited.add(number);
        String title =
                first
                        ? source.title(document)
                        : words.message(
                                "report.note.cited",
                                shortTitle(document),
                                String.valueOf(cited.first()));
        String denial = claims.getFirst().denies() ? words.message("report.note.denied") + " " : "";
        return new Citation(
                document.id(),
                typeset(denial + title + passages(claims)),
                SourceWords.webAddress(document.url()),
                claims.stream().map(StoredClaim::id).toList());
    }

    /** Locators in the language of the report, else in the other with a mark; then the dates. */
    private String passages(List<StoredClaim> claims) {
        String own = words.language().code();
        List<StoredClaim> ours = claims.stream().filter(c -> own.equals(c.language())).toList();
        List<StoredClaim> used = ours.isEmpty() ? claims : ours;
        var text = new StringBuilder();
        String separator = words.language().choose("; ", " ; ");
        String locators =
                used.stream()
                        .map(StoredClaim::locator)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(separator));
        if (!locators.isEmpty()) {
            text.append(", ").append(locators);
        }
        String other = used.getFirst().language();
        if (ours.isEmpty() && other != null) {
            text.append(" ").append(words.message("report.note.language." + other));
        }
        dates(used).ifPresent(dates -> text.append(", ").append(dates));
        used.stream()
                .map(c -> words.language().eitherOf(c.versionsDifferEn(), c.versionsDifferFr()))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(differ -> text.append(". ").append(differ.replaceFirst("[.]$", "")));
        return text.toString();
    }

    /** The dates that the claims speak of, where they are not the document's own. */
    private Optional<String> dates(List<StoredClaim> claims) {
        List<String> dates =
                claims.stream()
                        .filter(claim -> claim.asOf() != null)
                        .filter(claim ->
                                !Objects.equals(claim.asOf(), evidence.document(claim).date()))
                        .map(claim -> Objects.requireNonNull(claim.asOf()))
                        .distinct()
                        .map(period -> period.toAt(words.language()))
                        .toList();
        return dates.isEmpty()
                ? Optional.empty()
                : Optional.of(Typography.join(words.language(), dates));
    }

    /** The symbol, else the first two parts of the title: whose, and what. */
    private String shortTitle(Document document) {
        String symbol = document.symbol();
        if (symbol != null) {
            return symbol;
        }
        String[] parts = document.title(words.language()).split(", ", 3);
        return parts.length < 3 ? String.join(", ", parts) : parts[0] + ", " + parts[1];
    }

    List<Footnote> notes() {
        return List.copyOf(notes.values());
    }

    /** The documents that were cited, in the order of their first note. */
    List<Source> sources() {
        Map<String, Document> documents =
                evidence.documents().stream()
                        .collect(Collectors.toMap(Document::id, document -> document));
        var sources = new ArrayList<Source>();
        citedIn.forEach((id, numbers) -> {
            Document document = Objects.requireNonNull(documents.get(id));
            sources.add(
                    new Source(
                            id,
                            source.source(document),
                            SourceWords.webAddress(document.url()),
                            List.copyOf(numbers)));
        });
        return sources;
    }

    private String typeset(String text) {
        return Typography.of(words.language(), text);
    }
}
