package org.entente.reports.figures;

import org.entente.layout.WorldMap;
import org.entente.reports.document.Block.Figure;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Line;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Stated;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Countries by their role in an organisation or a network, as points on the world map. */
public final class MemberMap {

    private static final WorldMap WORLD = world();

    private final Author author;

    public MemberMap(Author author) {
        this.author = author;
    }

    /** What is said of states in the same words. */
    private record Said(String type, @Nullable String role, boolean forward, boolean denied) {}

    /**
     * One point a state and role; states without a place in the shipped table are said.
     *
     * @param id of the figure, once in a report
     * @param facts with the subject at an end, in any order; those with a state at the other count
     * @return nothing where no state is joined to it
     */
    public Optional<Figure> of(String id, Party subject, Collection<Fact> facts) {
        var groups = new LinkedHashMap<Said, List<Fact>>();
        facts.stream()
                .filter(fact -> state(fact, subject) != null)
                .sorted(
                        Comparator.comparingInt(
                                        (Fact fact) -> author.vocabulary().relevance(fact.type()))
                                .thenComparing(fact -> fact.other(subject.id()).key())
                                .thenComparing(Fact::id))
                .forEach(fact ->
                        groups.computeIfAbsent(said(fact, subject), one -> new ArrayList<>())
                                .add(fact));
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        List<Roll> rolls =
                groups.entrySet().stream()
                        .map(entry -> roll(entry.getKey(), entry.getValue(), subject))
                        .sorted(Comparator.comparingInt(roll -> -roll.states().size()))
                        .toList();
        return Optional.of(figure(id, subject, rolls, groups.values()));
    }

    private Figure figure(
            String id, Party subject, List<Roll> rolls, Collection<List<Fact>> groups) {
        String title = author.message("figure.map.title", subject.name().name());
        var framing = new Framing(author, id, title);
        framing.column(author.message("figure.map.state"));
        framing.column(author.message("figure.map.code"));
        framing.column(author.message("figure.map.role"));
        Collection<Party> states = states(rolls);
        states.forEach(state -> framing.row(row(state, rolls)));
        List<String> unplaced =
                states.stream()
                        .filter(state -> WORLD.of(state.id()).isEmpty())
                        .map(state -> state.name().name())
                        .toList();
        if (!unplaced.isEmpty()) {
            framing.remark(author.message("figure.map.unplaced", String.join(", ", unplaced)));
        }
        framing.remark(author.message("figure.map.note"));
        var drawing = new MemberMapDrawing(WORLD, rolls);
        List<Stated> stated = new ArrayList<>();
        groups.forEach(stated::addAll);
        return framing.around(
                Canvas.WIDTH, drawing.height(), drawing.marks(), alt(subject, rolls), stated);
    }

    /** Each once, by name. */
    private static Collection<Party> states(List<Roll> rolls) {
        var byKey = new TreeMap<String, Party>();
        rolls.forEach(
                roll -> roll.states().forEach(state -> byKey.putIfAbsent(state.key(), state)));
        return byKey.values();
    }

    private static @Nullable Party state(Fact fact, Party subject) {
        boolean ends =
                fact.source().id().equals(subject.id()) != fact.target().id().equals(subject.id());
        Party other = fact.other(subject.id());
        return ends && other.is("State") ? other : null;
    }

    private static Said said(Fact fact, Party subject) {
        boolean forward = fact.target().id().equals(subject.id());
        return new Said(fact.type(), fact.role(), forward, fact.denied() && !fact.stated());
    }

    private Roll roll(Said said, List<Fact> facts, Party subject) {
        var byState = new LinkedHashMap<Party, List<Fact>>();
        for (Fact fact : facts) {
            byState.computeIfAbsent(fact.other(subject.id()), one -> new ArrayList<>()).add(fact);
        }
        String words =
                author.vocabulary()
                        .sentence(said.type(), said.role(), said.forward())
                        .plain(author.language());
        String label = said.denied() ? author.message("figure.ego.denied") + words : words;
        return new Roll(label, byState);
    }

    /** A state with its code and all its roles. */
    private List<Text> row(Party state, List<Roll> rolls) {
        Line said = author.line();
        String separator = "";
        for (Roll roll : rolls) {
            List<Fact> facts = roll.of(state.id());
            if (!facts.isEmpty()) {
                said.say(separator).say(roll.label()).cite(facts);
                separator = author.message("report.separator");
            }
        }
        String code = state.text("iso3");
        Text written = code == null ? author.notStated() : author.line().say(code).text();
        return List.of(author.line().name(state).text(), written, said.text());
    }

    private String alt(Party subject, List<Roll> rolls) {
        List<String> counts =
                rolls.stream()
                        .map(roll ->
                                author.message(
                                        "figure.map.count", roll.label(), roll.states().size()))
                        .toList();
        return author.message(
                "figure.map.alt",
                subject.name().name(),
                String.join(author.message("report.separator"), counts));
    }

    private static WorldMap world() {
        try {
            return WorldMap.shipped();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
