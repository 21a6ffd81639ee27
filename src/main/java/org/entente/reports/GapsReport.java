package org.entente.reports;

import static org.entente.reports.ProfileSection.FIGURES;
import static org.entente.reports.ProfileSection.RELATIONS;

import org.entente.reports.document.Report;
import org.entente.reports.writing.Author;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the graph is thin: no instrument, no document, nothing recent, numbers that differ. */
final class GapsReport implements ReportKind {

    private static final String TYPE = "gaps";

    private final Desk desk;

    GapsReport(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Asks asks() {
        return Asks.SUBJECT;
    }

    @Override
    public List<String> sections() {
        return GapsSections.IDS;
    }

    @Override
    public Report write(ReportOrder order) {
        FactQueries queries = desk.facts(order);
        String subject = order.subject().party().id();
        Set<String> own = new LinkedHashSet<>(queries.sphere(subject).keySet());
        own.add(subject);
        List<ThemeWork> themes = queries.themes(own);
        Profile read =
                new ProfileFacts(queries).read(order.subject(), Set.of(FIGURES, RELATIONS), false);
        Author author = desk.author(order, desk.evidence(read.claims()));
        var sections = new GapsSections(read, themes, author, order);
        String title = author.message("report.gaps.title", author.title(read.subject()));
        return author.report(TYPE, title, order.parties(), order.cover(), sections.write());
    }
}
