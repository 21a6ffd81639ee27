package org.entente.exchange.whole.rdf;

import static org.entente.exchange.whole.rdf.RdfTerms.DCTERMS;
import static org.entente.exchange.whole.rdf.RdfTerms.FOAF;
import static org.entente.exchange.whole.rdf.RdfTerms.ORG;
import static org.entente.exchange.whole.rdf.RdfTerms.PROV;
import static org.entente.exchange.whole.rdf.RdfTerms.SKOS;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.entente.exchange.whole.WholeFact;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Says documents, entities, names and figures in RDF. */
final class RdfFacts {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final RDFHandler out;
    private final RdfTerms terms;
    private final Columns columns;
    private final RdfClaims claims;

    RdfFacts(RDFHandler out, RdfTerms terms) {
        this.out = out;
        this.terms = terms;
        this.columns = new Columns(terms);
        this.claims = new RdfClaims(out, terms, columns);
    }

    void document(WholeFact fact) {
        RdfNode node =
                node("document", fact)
                        .is(terms.iri(PROV, "Entity"))
                        .is(terms.iri(FOAF, "Document"));
        columns.say(node, fact.cells(), Set.of("id"));
    }

    void entity(WholeFact fact) {
        Map<String, String> cells = fact.cells();
        RdfNode node = node("entity", fact);
        String kind = cells.getOrDefault("kind", "");
        node.is(terms.type(kind));
        known(kind, cells.getOrDefault("category", ""), node);
        columns.say(node, cells, Set.of("id", "kind", "wikidata"));
        String wikidata = cells.getOrDefault("wikidata", "");
        if (wikidata.matches("Q[0-9]+")) {
            node.says(terms.iri(SKOS, "exactMatch"), terms.iri(WIKIDATA, wikidata));
        } else if (!wikidata.isEmpty()) {
            node.says(terms.word("wikidata"), terms.text(wikidata));
        }
        claims.of(node, fact);
    }

    /** A set of organisations is none, so it has no class of theirs. */
    private void known(String kind, String category, RdfNode node) {
        switch (kind) {
            case "Organisation" -> {
                if (!category.equals("collective")) {
                    node.is(terms.iri(ORG, "Organization"));
                }
            }
            case "Network" -> node.is(terms.iri(ORG, "OrganizationalCollaboration"));
            case "State" -> node.is(terms.iri(FOAF, "Agent"));
            case "Place" -> node.is(terms.iri(DCTERMS, "Location"));
            case "Topic" -> node.is(terms.iri(SKOS, "Concept"));
            default -> {
                // A deployment may have kinds of its own.
            }
        }
    }

    void name(WholeFact fact) {
        Map<String, String> cells = fact.cells();
        String text = cells.getOrDefault("text", "");
        String language = cells.getOrDefault("lang", "");
        var spelt = language.matches("[a-z]{2}") ? terms.text(text, language) : terms.text(text);
        IRI entity = owner(fact);
        RdfNode name = node("name", fact).is(terms.type("Name"));
        name.says(terms.iri("http://www.w3.org/2008/05/skos-xl#", "literalForm"), spelt);
        name.says(terms.word("name of"), entity);
        columns.say(name, cells, Set.of("entity", "text"));
        new RdfNode(out, entity).says(terms.iri(SKOS, "altLabel"), spelt);
    }

    void figure(WholeFact fact) {
        RdfNode node = node("figure", fact).is(terms.type("Figure"));
        node.says(terms.word("figure of"), owner(fact));
        columns.say(node, fact.cells(), Set.of("entity"));
        claims.of(node, fact);
    }

    private IRI owner(WholeFact fact) {
        return terms.thing("entity", Objects.requireNonNull(fact.text("entity")));
    }

    private RdfNode node(String sort, WholeFact fact) {
        String id = Objects.requireNonNull(fact.text("id"));
        return new RdfNode(out, terms.thing(sort, id));
    }
}
