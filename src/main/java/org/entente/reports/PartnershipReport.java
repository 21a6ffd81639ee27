package org.entente.reports;

import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.entente.reports.writing.Author;

import java.util.List;

/** What two parties do together, on what basis, according to whom, and what is not known of it. */
final class PartnershipReport implements ReportKind {

    private static final String TYPE = "partnership";

    private final Desk desk;

    PartnershipReport(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Asks asks() {
        return Asks.SUBJECT.withPartners(1, 1);
    }

    @Override
    public List<String> sections() {
        return PartnershipSections.IDS;
    }

    @Override
    public Report write(ReportOrder order) {
        Side other = order.partners().getFirst();
        Partnership read = new PartnershipFacts(desk.facts(order)).read(order.subject(), other);
        Author author = desk.author(order, desk.evidence(read.claims()));
        List<Section> sections = new PartnershipSections(read, author, order.without()).write();
        String title =
                author.message(
                        "report.partnership.title",
                        author.titleWithArticle(read.subject()),
                        author.titleWithArticle(read.partner()));
        return author.report(TYPE, title, order.parties(), order.cover(), sections);
    }
}
