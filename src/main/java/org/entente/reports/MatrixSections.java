package org.entente.reports;

import org.entente.graph.Label;
import org.entente.graph.SaidWhen;
import org.entente.graph.Vocabulary.Role;
import org.entente.graph.Words.PeriodText;
import org.entente.reports.Composition.Part;
import org.entente.reports.document.Section;
import org.entente.reports.document.Text;
import org.entente.reports.figures.MemberMap;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Line;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sections of the membership and presence matrix. */
final class MatrixSections {

    static final List<String> IDS =
            List.of("brief", "matrix", "apart", "unknown", "trace", ProfileReport.PICTURES);

    private final Presence read;
    private final Author author;
    private final Prose prose;
    private final Composition composition;
    private final Map<Party, List<Fact>> byMember = new LinkedHashMap<>();

    MatrixSections(
            Presence read, Author author, Map<String, Party> mentioned, Set<String> without) {
        this.read = read;
        this.author = author;
        this.prose = new Prose(author, mentioned);
        this.composition = new Composition(author, without);
        var parties = new LinkedHashMap<String, Party>();
        for (Fact fact : read.facts()) {
            Party member = parties.computeIfAbsent(fact.source().id(), id -> fact.source());
            byMember.computeIfAbsent(member, one -> new ArrayList<>()).add(fact);
        }
    }

    List<Section> write() {
        composition.wanted(IDS).forEach(this::write);
        return composition.sections();
    }

    private void write(String id) {
        switch (id) {
            case "brief" -> brief();
            case "matrix" -> matrix();
            case "apart" -> apart();
            case "unknown" -> unknown();
            case "trace" -> Traceability.write(composition, author);
            case ProfileReport.PICTURES -> {} // They stand within the others.
            default -> throw new IllegalArgumentException(id);
        }
    }

    private void brief() {
        Part part = composition.section("brief");
        for (Party body : read.bodies()) {
            long members = members(body).size();
            part.paragraph(
                    author.line()
                            .the(body)
                            .say(author.message("report.colon"))
                            .say(author.message("report.matrix.count", members))
                            .say(".")
                            .sentence());
        }
    }

    private void matrix() {
        Part part = composition.section("matrix");
        var columns = new ArrayList<String>();
        columns.add(author.message("report.matrix.member"));
        read.bodies()
                .forEach(body ->
                        columns.add(body.acronym() == null ? author.title(body) : body.acronym()));
        List<List<Text>> rows =
                byMember.keySet().stream().sorted(author.byName()).map(this::row).toList();
        if (composition.wants(ProfileReport.PICTURES)) {
            read.bodies().forEach(body -> map(part, body));
        }
        part.table("matrix", author.message("report.matrix.caption"), columns, rows);
        part.close();
    }

    private void map(Part part, Party body) {
        List<Fact> facts = facts(body);
        new MemberMap(author).of("map-" + body.id(), body, facts).ifPresent(part::figure);
    }

    private List<Fact> facts(Party body) {
        return read.facts().stream().filter(fact -> fact.target().id().equals(body.id())).toList();
    }

    private List<Text> row(Party member) {
        var cells = new ArrayList<Text>();
        cells.add(author.line().name(member).text());
        for (Party body : read.bodies()) {
            cells.add(cell(facts(member, body)));
        }
        return cells;
    }

    private List<Fact> facts(Party member, Party body) {
        return byMember.getOrDefault(member, List.of()).stream()
                .filter(fact -> fact.target().id().equals(body.id()))
                .toList();
    }

    private Text cell(List<Fact> facts) {
        if (facts.isEmpty()) {
            return author.line().say(author.message("report.matrix.none")).text();
        }
        Line line = author.line();
        String separator = "";
        for (Fact fact : facts) {
            line.say(separator).say(role(fact));
            PeriodText period = author.words().period(fact.from(), fact.to());
            if (period != null) {
                line.say(", " + period.text());
            }
            denial(line, fact);
            line.cite(List.of(fact));
            separator = author.message("report.separator");
        }
        return line.text();
    }

    private void denial(Line line, Fact fact) {
        if (!fact.denied()) {
            return;
        }
        List<String> dates =
                SaidWhen.dates(author.evidence().claims(fact.claims()), true).stream()
                        .map(date -> date.toText(author.language()))
                        .toList();
        String when = dates.isEmpty() ? author.message("report.undated") : author.joined(dates);
        String denied = author.message("report.relations.denied", when);
        line.say(fact.stated() ? " (" + denied + ")" : ", " + denied);
    }

    private String role(Fact fact) {
        String role = fact.role();
        if (role == null) {
            String key = "report.matrix.type." + fact.type().toLowerCase(Locale.ROOT);
            return author.message(key);
        }
        return author.vocabulary()
                .role(fact.type(), role)
                .map(Role::label)
                .orElse(new Label(role, role))
                .in(author.language());
    }

    /** Who is in one of the others and not in the first, and the other way round. */
    private void apart() {
        Part part = composition.section("apart");
        Party first = read.bodies().getFirst();
        for (Party other : read.bodies().subList(1, read.bodies().size())) {
            difference(part, other, first);
            difference(part, first, other);
        }
        part.close();
    }

    private void difference(Part part, Party in, Party notIn) {
        Set<String> absent = members(notIn).keySet();
        List<Fact> facts =
                members(in).entrySet().stream()
                        .filter(entry -> !absent.contains(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .sorted(Comparator.comparing(Fact::source, author.byName()))
                        .toList();
        if (facts.isEmpty()) {
            return;
        }
        List<Party> members = facts.stream().map(Fact::source).distinct().toList();
        part.paragraph(
                author.line()
                        .verb(author.label("report.matrix.in"), List.of(in))
                        .say(author.message("report.matrix.but"))
                        .verb(author.label("report.matrix.not-in"), List.of(notIn))
                        .say(author.message("report.colon"))
                        .names(members)
                        .stop(facts)
                        .sentence());
    }

    /** By id, those with a relation that no source denies outright. */
    private Map<String, List<Fact>> members(Party body) {
        return read.facts().stream()
                .filter(fact -> fact.target().id().equals(body.id()))
                .filter(fact -> !fact.denied() || fact.stated())
                .collect(
                        Collectors.groupingBy(
                                fact -> fact.source().id(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private void unknown() {
        Part part = composition.section("unknown");
        var gaps = new Gaps(author, prose, part, read.bodies().getFirst().id());
        Collection<Fact> facts = read.facts();
        gaps.manyFacts(facts);
        gaps.newest(facts);
        gaps.bare(facts);
        gaps.leftOut(read.leftOut());
        gaps.cut(read.cut());
        part.close();
    }
}
