package org.entente.exchange.whole.rdf;

import static org.entente.exchange.whole.rdf.RdfTerms.DCTERMS;
import static org.entente.exchange.whole.rdf.RdfTerms.ORG;
import static org.entente.exchange.whole.rdf.RdfTerms.PROV;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.entente.exchange.whole.WholeFact;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Says relations in RDF: each is a thing of its own, with its sources and dates. The short form,
 * from end to end, stands beside it only where no source denies the relation.
 */
final class RdfRelations {

    private static final Map<String, String> KNOWN =
            Map.of(
                    "MEMBER_OF", ORG + "memberOf",
                    "COOPERATES_WITH", ORG + "linkedTo",
                    "ADDRESSES", DCTERMS + "subject");

    private final RDFHandler out;
    private final RdfTerms terms;
    private final Columns columns;
    private final RdfClaims claims;
    private final RdfIntervals intervals;

    RdfRelations(RDFHandler out, RdfTerms terms) {
        this.out = out;
        this.terms = terms;
        this.columns = new Columns(terms);
        this.claims = new RdfClaims(out, terms, columns);
        this.intervals = new RdfIntervals(out, terms);
    }

    void relation(WholeFact fact) {
        Map<String, String> cells = fact.cells();
        String type = cells.getOrDefault("type", "");
        IRI source = terms.thing("entity", cells.getOrDefault("source", ""));
        IRI target = terms.thing("entity", cells.getOrDefault("target", ""));
        String id = Objects.requireNonNull(fact.text("id"));
        var node = new RdfNode(out, terms.thing("relation", id));
        node.is(terms.type("Relation")).is(terms.iri(PROV, "Entity"));
        node.says(terms.word("relation type"), terms.word(type));
        node.says(terms.word("source"), source).says(terms.word("target"), target);
        boolean denied = isDenied(fact, false);
        if (type.equals("MEMBER_OF") && !isDenied(fact, true)) {
            membership(node, cells, source, target);
        }
        columns.say(node, cells, Set.of("type", "source", "target", "basis"));
        for (String basis : cells.getOrDefault("basis", "").split(";")) {
            if (!basis.isBlank()) {
                node.says(terms.word("basis"), terms.thing("entity", basis.strip()));
            }
        }
        for (Map<String, Object> claim : fact.claims()) {
            node.says(terms.iri(PROV, "wasDerivedFrom"), claims.iri(claim));
        }
        claims.of(node, fact);
        intervals.of(node, type.equals("MEMBER_OF"), cells);
        if (!denied) {
            var known = KNOWN.get(type);
            new RdfNode(out, source)
                    .says(known == null ? terms.word(type) : terms.iri(known), target);
        }
    }

    private void membership(RdfNode node, Map<String, String> cells, IRI member, IRI of) {
        node.is(terms.iri(ORG, "Membership"));
        node.says(terms.iri(ORG, "member"), member).says(terms.iri(ORG, "organization"), of);
        String role = cells.get("role");
        if (role != null) {
            node.says(terms.iri(ORG, "role"), terms.role(role));
        }
    }

    /** Whether a source denies it, or all that speak of it do. */
    private static boolean isDenied(WholeFact fact, boolean byAll) {
        var claims = fact.claims().stream().map(claim -> "denied".equals(claim.get("asserts")));
        var list = claims.toList();
        return list.contains(true) && (!byAll || !list.contains(false));
    }
}
