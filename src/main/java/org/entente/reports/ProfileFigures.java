package org.entente.reports;

import org.entente.layout.Layouts;
import org.entente.reports.Composition.Part;
import org.entente.reports.figures.EgoNetwork;
import org.entente.reports.figures.Lifetimes;
import org.entente.reports.figures.MemberMap;
import org.entente.reports.figures.YearBars;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;

import java.util.List;
import java.util.stream.Stream;

/** The figures of a profile, where there is enough to be seen. */
final class ProfileFigures {

    private static final int DATED = 2;
    private static final int EVENTS = 3;
    private static final int MEMBERS = 5;

    private final Profile read;
    private final Author author;
    private final Layouts layouts;
    private final boolean wanted;

    /**
     * @param wanted whether there are to be any
     */
    ProfileFigures(Profile read, Author author, Layouts layouts, boolean wanted) {
        this.read = read;
        this.author = author;
        this.layouts = layouts;
        this.wanted = wanted;
    }

    void network(Part part) {
        if (!wanted) {
            return;
        }
        new EgoNetwork(author, layouts)
                .of(
                        "network",
                        read.subject(),
                        Stream.concat(read.relations().stream(), read.among().stream()).toList())
                .ifPresent(part::figure);
    }

    /** Countries that are members, where there are enough of them. */
    void map(Part part) {
        List<Fact> members =
                read.relations().stream()
                        .filter(fact -> fact.type().equals("MEMBER_OF"))
                        .filter(fact -> fact.source().is("State"))
                        .filter(fact -> fact.target().id().equals(read.subject().id()))
                        .toList();
        if (wanted && members.size() >= MEMBERS) {
            new MemberMap(author).of("map", read.subject(), members).ifPresent(part::figure);
        }
    }

    void lifetimes(Part part) {
        List<Party> instruments =
                read.instruments().stream().map(InstrumentFacts::instrument).toList();
        if (wanted && Lifetimes.dated(instruments) >= DATED) {
            new Lifetimes(author).of("lifetimes", instruments).ifPresent(part::figure);
        }
    }

    void years(Part part) {
        if (wanted && read.events().size() >= EVENTS) {
            Stream<Party> activities =
                    read.relations().stream()
                            .map(fact -> fact.other(read.subject().id()))
                            .filter(party -> party.is("Activity"));
            List<Party> happenings =
                    Stream.concat(read.events().stream().map(EventFacts::event), activities)
                            .toList();
            new YearBars(author).of("years", happenings).ifPresent(part::figure);
        }
    }
}
