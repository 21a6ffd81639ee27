package org.entente.reports;

import org.entente.cypher.StoredEvidence;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.entente.reports.writing.Author;

import java.util.List;
import java.util.stream.Stream;

/** What is recorded of one party: all of it, or one side of it such as its instruments. */
final class ProfileReport implements ReportKind {

    /** What switches pictures off, beside the sections. */
    static final String PICTURES = "pictures";

    private final String type;
    private final Asks asks;
    private final List<ProfileSection> contents;
    private final Desk desk;

    /**
     * @param contents sections in their order
     */
    ProfileReport(String type, Asks asks, List<ProfileSection> contents, Desk desk) {
        this.type = type;
        this.asks = asks;
        this.contents = contents;
        this.desk = desk;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Asks asks() {
        return asks;
    }

    @Override
    public List<String> sections() {
        Stream<String> told = contents.stream().map(ProfileSection::id);
        return (isIllustrated() ? Stream.concat(told, Stream.of(PICTURES)) : told).toList();
    }

    /** A report on one side of a party needs no picture of the whole. */
    private boolean isIllustrated() {
        return contents.contains(ProfileSection.BRIEF);
    }

    @Override
    public Report write(ReportOrder order) {
        boolean pictures = isIllustrated() && !order.without().contains(PICTURES);
        Profile all = new ProfileFacts(desk.facts(order)).read(order.subject(), contents, pictures);
        StoredEvidence evidence = desk.evidence(all.claims());
        Profile read = asks.period() ? all.attested(order.window(), evidence) : all;
        Author author = desk.author(order, evidence);
        var figures = new ProfileFigures(read, author, desk.layouts(), pictures);
        List<Section> sections =
                new ProfileSections(read, author, figures, order.without()).write(contents);
        String title = author.message("report." + type + ".title", author.title(read.subject()));
        return author.report(type, title, order.parties(), order.cover(), sections);
    }
}
