package org.entente.reports.writing;

import org.entente.graph.Label;
import org.entente.graph.Period;
import org.entente.graph.SaidWhen;
import org.entente.graph.Typography;
import org.entente.graph.Words.PeriodText;
import org.entente.graph.Words.StageText;
import org.entente.reports.document.Text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts as sentences: who says so, when, what, since when, on what basis, according to what. */
public final class Prose {

    private final Author author;
    private final Map<String, Party> parties;

    /**
     * @param parties those that facts mention by id alone: who states them, what they rest on
     */
    public Prose(Author author, Map<String, Party> parties) {
        this.author = author;
        this.parties = parties;
    }

    /**
     * Who a party is: its description, then what it is part of.
     *
     * @param within its own relations to what it is part of
     */
    public List<Text> introduction(Party party, List<Fact> within) {
        return Stream.concat(
                        description(party).stream(), sentences(within, party.id(), false).stream())
                .toList();
    }

    /**
     * "CICAD – Commission of the Organization of American States"; in the other language, marked,
     * where this one has no description; nothing where neither has.
     */
    private Optional<Text> description(Party party) {
        String own = party.text("description_" + author.language().code());
        String other = party.text("description_" + author.language().other().code());
        if (own == null && other == null) {
            return Optional.empty();
        }
        Line line = author.line().name(party).say(message("report.dash"));
        if (own == null) {
            line.say(message("report.name.other-language")).say(" ").say(String.valueOf(other));
        } else {
            line.say(own);
        }
        return Optional.of(line.cite(List.of(party)).sentence());
    }

    /**
     * One sentence for each group of facts that differ in their object alone.
     *
     * @param about the id of the party that a symmetric relation is told from
     * @param starts whether an unknown start is worth saying
     */
    public List<Text> sentences(List<Fact> facts, String about, boolean starts) {
        return new FactGroups(author, about)
                .of(facts).stream().map(group -> sentence(group, about, starts)).toList();
    }

    private Text sentence(List<Fact> facts, String about, boolean starts) {
        Fact fact = facts.getFirst();
        Line line = author.line();
        List<String> claims = Stated.claims(facts);
        if (fact.contradicted()) {
            return contradiction(line, facts, about).stop(facts).sentence();
        }
        if (fact.denied()) {
            line.say(
                    message("report.denied", when(claims, true).orElse(message("report.undated"))));
            return clause(line, facts, about).stop(facts).sentence();
        }
        side(line, fact, FactGroups.differInSource(facts) ? fact.target() : subject(fact, about));
        if (fact.from() == null && fact.to() == null) {
            when(claims, false).ifPresent(dates -> line.say(dates).say(", "));
        }
        clause(line, facts, about);
        tail(line, fact, starts);
        line.stop(facts);
        if (fact.claims().isEmpty()) {
            line.say(" ").say(message("report.no-document"));
        }
        note(fact).ifPresent(note -> line.say(" ").say(note));
        return line.sentence();
    }

    /** The note of a fact; the other language's, marked, where this one has none. */
    public Optional<String> note(Fact fact) {
        if (fact.note() == null && fact.otherNote() != null) {
            return Optional.of(message("report.name.other-language") + " " + fact.otherNote());
        }
        return Optional.ofNullable(fact.note());
    }

    /** The bare statement, without who, when and where: "Greece is a member of the Group". */
    public Line clause(Line line, List<Fact> facts, String about) {
        Fact fact = facts.getFirst();
        Party subject = FactGroups.differInSource(facts) ? fact.target() : subject(fact, about);
        boolean forward = subject.id().equals(fact.source().id());
        Label label =
                author.vocabulary()
                        .sentence(fact.type(), fact.role(), forward)
                        .forSubject(subject.name().many());
        List<Party> objects = objects(facts, subject);
        line.the(subject).say(" ").verb(label, objects);
        return fact.openList() && facts.size() > 1
                ? line.say(message("report.among-others"))
                : line;
    }

    /** In the order of the source where it has one, else by name in the language. */
    private List<Party> objects(List<Fact> facts, Party subject) {
        return facts.stream()
                .sorted(
                        Comparator.comparingLong(Fact::rank)
                                .thenComparing(fact -> fact.other(subject.id()), author.byName()))
                .map(fact -> fact.other(subject.id()))
                .toList();
    }

    /**
     * What is stated of a party without naming it again: "applies to CICAD; supplements the
     * Memorandum", with the sources of each.
     *
     * @param groups facts of one type and role each
     */
    public Text predicates(Party party, Collection<List<Fact>> groups) {
        if (groups.isEmpty()) {
            return author.notStated();
        }
        Line line = author.line();
        String separator = "";
        for (List<Fact> facts : groups) {
            Fact first = facts.getFirst();
            boolean forward = first.source().id().equals(party.id());
            line.say(separator)
                    .verb(
                            author.vocabulary()
                                    .sentence(first.type(), first.role(), forward)
                                    .forSubject(party.name().many()),
                            objects(facts, party))
                    .cite(facts);
            separator = message("report.separator");
        }
        return line.text();
    }

    private Party subject(Fact fact, String about) {
        return FactGroups.isSymmetric(author, fact) && fact.target().id().equals(about)
                ? fact.target()
                : fact.source();
    }

    /** Whose statement it is, where it is that of one end alone. */
    private void side(Line line, Fact fact, Party subject) {
        if (fact.sides().size() != 1) {
            return;
        }
        String side = fact.sides().getFirst();
        if (side.equals(subject.id())) {
            boolean many = subject.name().many();
            line.say(message(many ? "report.own-account.many" : "report.own-account"));
        } else if (side.equals(fact.other(subject.id()).id())) {
            line.say(message("report.according-to")).the(fact.other(subject.id())).say(", ");
        }
    }

    private Line contradiction(Line line, List<Fact> facts, String about) {
        List<String> claims = Stated.claims(facts);
        line.say(message("report.differ.open"));
        clause(line, facts, about);
        return line.say(
                message(
                        "report.differ.close",
                        when(claims, false).orElse(message("report.undated")),
                        when(claims, true).orElse(message("report.undated"))));
    }

    private void tail(Line line, Fact fact, boolean starts) {
        PeriodText period = author.words().period(fact.from(), fact.to());
        if (period != null) {
            boolean whole = period.from() != null && period.to() != null;
            line.say(whole ? " (" + period.text() + ")" : ", " + period.text());
        } else if (starts) {
            line.say(" (").say(message("when.start-unknown")).say(")");
        }
        List<Party> basis =
                fact.basis().stream().map(parties::get).filter(Objects::nonNull).toList();
        if (!basis.isEmpty()) {
            line.say(", ").verb(author.label("report.basis"), basis);
        }
        List<StageText> stages = author.words().stages(fact.stages());
        if (!stages.isEmpty()) {
            line.say(message("report.separator"))
                    .say(stages.stream().map(this::stage).collect(Collectors.joining(", ")));
        }
        if (fact.certainty().equals("inferred")) {
            line.say(" ").say(message("report.inferred"));
        }
    }

    /** The stages of a party in words. */
    public List<StageText> stagesOf(Party party) {
        return party.values().get("stages") instanceof List<?> stages
                ? author.words().stages(stages.stream().map(String::valueOf).toList())
                : List.of();
    }

    /** "adopted (16 June 2021)". */
    public String stage(StageText stage) {
        return stage.label() + " (" + stage.dateText() + ")";
    }

    /** The dates for which sources state or deny: "as at 8 March 2000 and in 2020". */
    private Optional<String> when(List<String> claimIds, boolean denials) {
        List<String> texts = dates(claimIds, denials).stream().map(this::at).distinct().toList();
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(Typography.join(author.language(), texts));
    }

    private List<Period> dates(List<String> claimIds, boolean denials) {
        return SaidWhen.dates(author.evidence().claims(claimIds), denials);
    }

    private String at(Period date) {
        return date.toAt(author.language());
    }

    private String message(String key, Object... arguments) {
        return author.message(key, arguments);
    }
}
