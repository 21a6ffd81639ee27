package org.entente.reports;

import org.entente.reports.document.Report;
import org.entente.reports.writing.Author;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What to know before a meeting with one or several partners, in two pages, with room to write. */
final class BriefingReport implements ReportKind {

    private static final String TYPE = "briefing";
    private static final int MOST_PARTNERS = 8;
    private final Desk desk;

    BriefingReport(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Asks asks() {
        return Asks.SUBJECT.withPartners(1, MOST_PARTNERS);
    }

    @Override
    public List<String> sections() {
        return BriefingSections.IDS;
    }

    @Override
    public Report write(ReportOrder order) {
        List<Partnership> read =
                order.partners().stream()
                        .map(partner ->
                                new PartnershipFacts(desk.facts(order))
                                        .read(order.subject(), partner))
                        .toList();
        Set<String> claims = new HashSet<>();
        read.forEach(one -> claims.addAll(one.claims()));
        Author author = desk.author(order, desk.evidence(claims));
        List<String> partners =
                order.partners().stream()
                        .map(side -> author.titleWithArticle(side.party()))
                        .toList();
        var sections = new BriefingSections(order, author, read);
        String title =
                author.message(
                        "report.briefing.title",
                        author.title(order.subject().party()),
                        author.joined(partners));
        return author.report(TYPE, title, order.parties(), order.cover(), sections.write());
    }
}
