package org.entente.reports;

import static org.entente.reports.ProfileSection.SPHERE;

import org.entente.cypher.StoredEvidence;
import org.entente.reports.document.Report;
import org.entente.reports.writing.Author;

import java.util.List;
import java.util.Set;

/** What began, ended, was concluded, held or newly stated of a party between two dates. */
final class ChangesReport implements ReportKind {

    private static final String TYPE = "changes";

    private final Desk desk;

    ChangesReport(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Asks asks() {
        return Asks.SUBJECT.withPeriod();
    }

    @Override
    public List<String> sections() {
        return ChangesSections.IDS;
    }

    @Override
    public Report write(ReportOrder order) {
        Profile read =
                new ProfileFacts(desk.facts(order)).read(order.subject(), Set.of(SPHERE), false);
        StoredEvidence evidence = desk.evidence(read.claims());
        Author author = desk.author(order, evidence);
        var sections = new ChangesSections(read, author, order);
        String title =
                author.message(
                        "report.changes.title",
                        author.title(read.subject()),
                        order.window().text(order.language()));
        return author.report(TYPE, title, order.parties(), order.cover(), sections.write());
    }
}
