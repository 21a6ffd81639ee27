package org.entente.reports;

import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The networks, programmes and activities that bring two parties together. */
final class Works {

    private final Partnership read;
    private final Map<Party, List<Fact>> byCentre;

    Works(Partnership read) {
        this.read = read;
        this.byCentre =
                Stream.concat(
                                read.work().stream(),
                                read.shared().values().stream().flatMap(List::stream))
                        .filter(fact -> !touches(fact, "Event") && !touches(fact, "Instrument"))
                        .collect(
                                Collectors.groupingBy(
                                        this::centre, LinkedHashMap::new, Collectors.toList()));
    }

    int size() {
        return byCentre.size();
    }

    /** A paragraph for each of them, with what joins it to one of the two. */
    void write(Composition.Part part, Author author, Prose prose) {
        var whole = new LinkedHashMap<Party, List<Fact>>();
        byCentre.forEach((centre, facts) -> {
            var all = new ArrayList<>(facts);
            Fact joint = read.joints().get(centre.id());
            if (joint != null && !all.contains(joint)) {
                all.add(joint);
            }
            whole.put(centre, all);
        });
        Sphere.paragraphs(part, author, prose, whole);
    }

    private static boolean touches(Fact fact, String kind) {
        return fact.source().is(kind) || fact.target().is(kind);
    }

    /** The network, programme or activity that the fact is about; of two, the one in the other. */
    private Party centre(Fact fact) {
        Set<String> own = Set.of(read.subject().id(), read.partner().id());
        boolean targetFirst =
                own.contains(fact.source().id())
                        || fact.source().is("State")
                        || (fact.source().is("Organisation") && !fact.target().is("State"));
        return targetFirst && !own.contains(fact.target().id()) ? fact.target() : fact.source();
    }
}
