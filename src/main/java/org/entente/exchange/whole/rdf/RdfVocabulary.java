package org.entente.exchange.whole.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.entente.graph.Label;
import org.entente.graph.Language;
import org.entente.graph.Vocabulary;

/** Says what our own words are: kinds, types of relation and roles, with their labels. */
final class RdfVocabulary {

    private final RDFHandler out;
    private final RdfTerms terms;

    RdfVocabulary(RDFHandler out, RdfTerms terms) {
        this.out = out;
        this.terms = terms;
    }

    void say(Vocabulary vocabulary) {
        vocabulary.kinds().forEach(one -> word(terms.type(one.id()), RDFS.CLASS, one.label()));
        vocabulary.types().forEach(one -> word(terms.word(one.id()), RDF.PROPERTY, one.forward()));
        vocabulary
                .roles()
                .forEach(one ->
                        word(terms.role(one.id()), terms.iri(RdfTerms.ORG, "Role"), one.label()));
    }

    private void word(IRI word, IRI type, Label label) {
        var node = new RdfNode(out, word).is(type);
        for (Language language : Language.values()) {
            node.says(RDFS.LABEL, terms.text(label.plain(language), language.code()));
        }
    }
}
