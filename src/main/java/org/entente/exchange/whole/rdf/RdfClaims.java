package org.entente.exchange.whole.rdf;

import static org.entente.exchange.whole.rdf.RdfTerms.PROV;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.entente.exchange.whole.WholeFact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Says what documents claim, with where it is from. */
final class RdfClaims {

    private final RDFHandler out;
    private final RdfTerms terms;
    private final Columns columns;

    RdfClaims(RDFHandler out, RdfTerms terms, Columns columns) {
        this.out = out;
        this.terms = terms;
        this.columns = columns;
    }

    void of(RdfNode fact, WholeFact stored) {
        for (Map<String, Object> claim : stored.claims()) {
            fact.says(terms.word("claim"), iri(claim));
        }
        for (Map<String, Object> claim : stored.claims()) {
            say(fact.subject(), claim);
        }
    }

    IRI iri(Map<String, Object> claim) {
        return terms.thing("claim", String.valueOf(claim.get("id")));
    }

    private void say(IRI fact, Map<String, Object> claim) {
        RdfNode node = new RdfNode(out, iri(claim)).is(terms.iri(PROV, "Entity"));
        node.is(terms.type("Claim")).says(terms.word("about"), fact);
        String document = String.valueOf(claim.get("document"));
        node.says(terms.iri(PROV, "wasDerivedFrom"), terms.thing("document", document));
        if (claim.get("stated_by") instanceof String by) {
            node.says(terms.iri(PROV, "wasAttributedTo"), terms.thing("entity", by));
        }
        if (claim.get("language") instanceof String language) {
            node.says(terms.iri(RdfTerms.DCTERMS, "language"), terms.text(language));
        }
        var cells = new LinkedHashMap<>(WholeFact.evidence(claim));
        cells.putIfAbsent("asserts", "stated");
        columns.say(node, cells, Set.of("document", "stated_by"));
    }
}
