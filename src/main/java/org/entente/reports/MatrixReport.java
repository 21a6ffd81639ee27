package org.entente.reports;

import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Stated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Who belongs to which of several bodies, in which role, and according to whom. */
final class MatrixReport implements ReportKind {

    private static final String TYPE = "matrix";

    /** Bodies beside each other, at most: a page holds no more columns. */
    private static final int BODIES = 6;

    private final Desk desk;

    MatrixReport(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Asks asks() {
        return Asks.about("Organisation", "Network").withPartners(0, BODIES - 1);
    }

    @Override
    public List<String> sections() {
        return MatrixSections.IDS;
    }

    @Override
    public Report write(ReportOrder order) {
        FactQueries queries = desk.facts(order);
        List<Party> bodies = bodies(order, queries);
        List<Fact> presence = queries.presence(bodies.stream().map(Party::id).toList());
        var claims = new HashSet<>(Stated.claims(presence));
        Author author = desk.author(order, desk.evidence(claims));
        var read = new Presence(bodies, presence, queries.leftOut(), queries.isCut());
        Map<String, Party> mentioned = queries.mentioned(presence);
        List<Section> sections =
                new MatrixSections(read, author, mentioned, order.without()).write();
        String title =
                author.message(
                        "report.matrix.title",
                        author.joined(bodies.stream().map(author::title).toList()));
        return author.report(TYPE, title, order.parties(), order.cover(), sections);
    }

    /** Those asked for; else the body and its own networks. */
    private static List<Party> bodies(ReportOrder order, FactQueries queries) {
        var bodies = new ArrayList<Party>();
        bodies.add(order.subject().party());
        order.partners().forEach(side -> bodies.add(side.party()));
        if (bodies.size() == 1) {
            Collection<Fact> own = queries.sphere(order.subject().party().id()).values();
            own.stream()
                    .flatMap(fact -> List.of(fact.source(), fact.target()).stream())
                    .filter(party -> party.is("Network"))
                    .distinct()
                    .filter(party -> !party.id().equals(order.subject().party().id()))
                    .limit(BODIES - 1)
                    .forEach(bodies::add);
        }
        return bodies;
    }
}
