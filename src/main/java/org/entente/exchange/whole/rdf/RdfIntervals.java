package org.entente.exchange.whole.rdf;

import static org.entente.exchange.whole.rdf.RdfTerms.ORG;
import static org.entente.exchange.whole.rdf.RdfTerms.TIME;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.base.CoreDatatype.XSD;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;

/** Says since when and until when, where a date is a plain one; others stay EDTF alone. */
final class RdfIntervals {

    private final RDFHandler out;
    private final RdfTerms terms;

    RdfIntervals(RDFHandler out, RdfTerms terms) {
        this.out = out;
        this.terms = terms;
    }

    void of(RdfNode relation, boolean membership, Map<String, String> cells) {
        XSD from = exact(cells.get("from"));
        XSD to = exact(cells.get("to"));
        if (from == null && to == null) {
            return;
        }
        IRI interval = part(relation.subject(), "time");
        relation.says(membership ? terms.iri(ORG, "memberDuring") : terms.word("during"), interval);
        var node = new RdfNode(out, interval).is(terms.iri(TIME, "Interval"));
        instant(node, "Beginning", from, cells.get("from"));
        instant(node, "End", to, cells.get("to"));
    }

    private void instant(RdfNode interval, String side, @Nullable XSD type, @Nullable String date) {
        if (type == null || date == null) {
            return;
        }
        IRI instant = part(interval.subject(), side);
        interval.says(terms.iri(TIME, "has" + side), instant);
        new RdfNode(out, instant)
                .is(terms.iri(TIME, "Instant"))
                .says(terms.iri(TIME, "inXSD" + name(type)), terms.typed(date, type));
    }

    private static String name(XSD type) {
        return switch (type) {
            case GYEAR -> "gYear";
            case GYEARMONTH -> "gYearMonth";
            default -> "Date";
        };
    }

    private static @Nullable XSD exact(@Nullable String edtf) {
        if (edtf == null) {
            return null;
        }
        return edtf.matches("\\d{4}")
                ? XSD.GYEAR
                : edtf.matches("\\d{4}-\\d{2}")
                        ? XSD.GYEARMONTH
                        : edtf.matches("\\d{4}-\\d{2}-\\d{2}") ? XSD.DATE : null;
    }

    private static IRI part(IRI of, String name) {
        String separator = of.stringValue().contains("#") ? "-" : "#";
        return SimpleValueFactory.getInstance()
                .createIRI(of.stringValue() + separator + name.toLowerCase(Locale.ROOT));
    }
}
