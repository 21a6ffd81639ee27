package org.entente.reports.writing;

import org.entente.graph.Label;
import org.entente.graph.Period;
import org.entente.graph.SaidWhen;
import org.entente.graph.Typography;
import org.entente.graph.Words.PeriodText;
import org.entente.graph.Words.StageText;
import org.entente.reports.document.Text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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
     * One sentence for each group of facts that differ in their object alone.
     *
     * @param about the id of the party that a symmetric relation is told from
     * @param starts whether an unknown start is worth saying
     */
    public List<Text> sentences(List<Fact> facts, String about, boolean starts) {
        return groups(facts).stream().map(group -> sentence(group, about, starts)).toList();
    }

    private Collection<List<Fact>> groups(List<Fact> facts) {
        var groups = new LinkedHashMap<List<Object>, List<Fact>>();
        for (Fact fact : facts) {
            List<Object> key = new ArrayList<>(List.of(fact.type(), fact.source().id()));
            key.add(fact.role());
            key.add(fact.from());
            key.add(fact.to());
            key.add(fact.stages());
            key.add(fact.note());
            key.add(fact.certainty());
            key.add(fact.denied());
            key.add(fact.sides());
            key.add(fact.basis());
            key.add(fact.contradicted() ? fact.id() : dates(fact.claims(), fact.denied()));
            groups.computeIfAbsent(key, one -> new ArrayList<>()).add(fact);
        }
        return groups.values();
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
        side(line, fact, subject(fact, about));
        if (fact.from() == null && fact.to() == null) {
            when(claims, false).ifPresent(dates -> line.say(dates).say(", "));
        }
        clause(line, facts, about);
        tail(line, fact, starts);
        line.stop(facts);
        if (fact.claims().isEmpty()) {
            line.say(" ").say(message("report.no-document"));
        }
        if (fact.note() != null) {
            line.say(" ").say(fact.note());
        }
        return line.sentence();
    }

    /** The bare statement, without who, when and where: "Greece is a member of the Group". */
    public Line clause(Line line, List<Fact> facts, String about) {
        Fact fact = facts.getFirst();
        Party subject = subject(fact, about);
        boolean forward = subject.id().equals(fact.source().id());
        Label label =
                author.vocabulary()
                        .sentence(fact.type(), fact.role(), forward)
                        .forSubject(subject.name().many());
        List<Party> objects =
                facts.stream()
                        .sorted(Comparator.comparingLong(Fact::rank))
                        .map(one -> one.other(subject.id()))
                        .toList();
        line.the(subject).say(" ").verb(label, objects);
        return fact.openList() && facts.size() > 1
                ? line.say(message("report.among-others"))
                : line;
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
                            facts.stream().map(fact -> fact.other(party.id())).toList())
                    .cite(facts);
            separator = message("report.separator");
        }
        return line.text();
    }

    private Party subject(Fact fact, String about) {
        boolean symmetric =
                author.vocabulary().type(fact.type()).map(type -> type.symmetric()).orElse(false);
        return symmetric && fact.target().id().equals(about) ? fact.target() : fact.source();
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
