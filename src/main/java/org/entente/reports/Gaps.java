package org.entente.reports;

import org.entente.graph.Evidence.StoredClaim;
import org.entente.graph.Period;
import org.entente.reports.Composition.Part;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Line;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;
import org.entente.reports.writing.Stated;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What the graph cannot say of facts and instruments, each as a paragraph. */
final class Gaps {

    private final Author author;
    private final Prose prose;
    private final Part part;
    private final String about;

    /**
     * @param about the id of the party that a symmetric relation is told from
     */
    Gaps(Author author, Prose prose, Part part, String about) {
        this.author = author;
        this.prose = prose;
        this.part = part;
        this.about = about;
    }

    /** Sources that contradict each other, and starts that nobody states. */
    void facts(Collection<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.contradicted()) {
                clause("report.unknown.differ", fact);
            } else if (!fact.denied() && fact.from() == null) {
                clause("report.unknown.start", fact);
            }
        }
    }

    /** Sources that contradict each other; of many facts, how many have no start. */
    void manyFacts(Collection<Fact> facts) {
        facts.stream()
                .filter(Fact::contradicted)
                .forEach(fact -> clause("report.unknown.differ", fact));
        long open = facts.stream().filter(f -> !f.denied() && f.from() == null).count();
        if (open > 0) {
            part.say(author.message("report.unknown.starts", open, facts.size()));
        }
    }

    private void clause(String key, Fact fact) {
        Line line = author.line().say(author.message(key));
        prose.clause(line, List.of(fact), about);
        List<Period> dates = dates(fact.claims());
        if (!dates.isEmpty()) {
            line.say(
                    author.message(
                            "report.unknown.after", dates.getLast().toText(author.language())));
        }
        part.paragraph(line.say(".").sentence());
    }

    /** Signatories, dates and force that nobody states. */
    void instruments(List<InstrumentFacts> instruments) {
        for (InstrumentFacts one : instruments) {
            Party party = one.instrument();
            boolean unsigned =
                    one.facts().stream().noneMatch(fact -> fact.type().equals("PARTY_TO"))
                            && party.text("signed") != null;
            if (unsigned) {
                about("report.unknown.signatories", party);
            }
            if (InstrumentTable.date(party).equals("9999") && prose.stagesOf(party).isEmpty()) {
                about("report.unknown.date", party);
            }
        }
        List<Party> silent =
                instruments.stream()
                        .map(InstrumentFacts::instrument)
                        .filter(one -> one.text("in_force") == null && one.text("status") == null)
                        .toList();
        if (!silent.isEmpty() && silent.size() == instruments.size()) {
            part.say(author.message("report.unknown.force"));
        }
    }

    private void about(String key, Party party) {
        part.paragraph(author.line().verb(author.label(key), List.of(party)).say(".").sentence());
    }

    /** How old the newest statement is. */
    void newest(Collection<Fact> facts) {
        List<Period> dates = dates(Stated.claims(facts));
        if (!dates.isEmpty()) {
            part.say(
                    author.message(
                            "report.unknown.newest", dates.getLast().toText(author.language())));
        }
    }

    /** How many facts have no document. */
    void bare(Collection<Fact> facts) {
        long bare = facts.stream().filter(fact -> fact.claims().isEmpty()).count();
        if (bare > 0) {
            part.say(author.message("report.unknown.bare", bare));
        }
    }

    /** How much the period asked for leaves out. */
    void leftOut(int count) {
        if (count > 0) {
            part.say(author.message("report.unknown.left-out", count));
        }
    }

    /** That more is recorded than was read. */
    void cut(boolean cut) {
        if (cut) {
            part.say(author.message("report.unknown.cut", FactQueries.RELATIONS));
        }
    }

    /** What the claims speak of, oldest first. */
    private List<Period> dates(List<String> claims) {
        return author.evidence().claims(claims).stream()
                .map(StoredClaim::asOf)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(
                        Comparator.comparingLong((Period one) -> one.max().orElse(Long.MIN_VALUE))
                                .thenComparing(one -> one.min().orElse(Long.MIN_VALUE)))
                .toList();
    }
}
