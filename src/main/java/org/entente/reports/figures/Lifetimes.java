package org.entente.reports.figures;

import org.entente.graph.Period;
import org.entente.reports.document.Block.Figure;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Party;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Instruments as bars along time, from signature, adoption or entry into force to their end. */
public final class Lifetimes {

    /** Bars on one page. */
    private static final int MOST = 22;

    private final Author author;

    public Lifetimes(Author author) {
        this.author = author;
    }

    /** How many of them have a date. */
    public static long dated(List<Party> instruments) {
        return instruments.stream().map(Lifetime::of).filter(Lifetime::isDated).count();
    }

    /**
     * Ends that are not stated fade out; what has no date is listed as such.
     *
     * @param id of the figure, once in a report
     * @param instruments in any order, each once
     * @return nothing where none of them has a date
     */
    public Optional<Figure> of(String id, List<Party> instruments) {
        List<Lifetime> all =
                instruments.stream().map(Lifetime::of).sorted(Lifetime.BY_AGE).toList();
        if (all.stream().noneMatch(Lifetime::isDated)) {
            return Optional.empty();
        }
        var framing = new Framing(author, id, author.message("figure.lifetimes.title"));
        framing.column(author.message("report.instruments.name"));
        framing.column(author.message("figure.lifetimes.start"));
        framing.column(author.message("figure.lifetimes.end"));
        for (Lifetime one : all) {
            framing.row(
                    List.of(
                            author.line().name(one.party()).cite(List.of(one.party())).text(),
                            date(one.startIs(), one.start()),
                            date(one.endIs(), one.end())));
        }
        framing.remark(author.message("figure.lifetimes.note"));
        List<Lifetime> drawn = all.stream().limit(MOST).toList();
        if (drawn.size() < all.size()) {
            framing.remark(author.message("figure.lifetimes.more", all.size() - drawn.size()));
        }
        var drawing = new LifetimesDrawing(author, drawn);
        return Optional.of(
                framing.around(
                        Canvas.WIDTH, drawing.height(), drawing.marks(), alt(all), instruments));
    }

    private Text date(@Nullable String property, @Nullable Period period) {
        return property == null || period == null
                ? author.notStated()
                : author.line().say(said(author, property, period)).text();
    }

    /** "signed: 3 November 2010". */
    static String said(Author author, String property, Period period) {
        return author.message(
                "report.instruments.dated",
                author.message("figure.lifetimes." + property),
                period.toText(author.language()));
    }

    private String alt(List<Lifetime> all) {
        List<Lifetime> dated = all.stream().filter(Lifetime::isDated).toList();
        long open = dated.stream().filter(one -> one.end() == null).count();
        Lifetime first = dated.getFirst();
        Lifetime last = dated.getLast();
        String alt =
                author.message(
                        "figure.lifetimes.alt",
                        dated.size(),
                        dated.size() - open,
                        open,
                        all.size() - dated.size());
        return dated.size() < 2
                ? alt
                : alt + " " + author.message("figure.lifetimes.alt.ends", name(first), name(last));
    }

    private static String name(Lifetime one) {
        return one.party().name().name();
    }
}
