package org.entente.exchange.whole.rdf;

import org.eclipse.rdf4j.rio.RDFHandler;
import org.entente.graph.Vocabulary;
import org.springframework.stereotype.Component;

import java.io.OutputStream;

/** JSON-LD: a list of things, each with what is said of it. */
@Component
class WholeJsonLd extends RdfFile {

    WholeJsonLd(RdfTerms terms, Vocabulary vocabulary) {
        super(terms, vocabulary);
    }

    @Override
    public String format() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    RDFHandler writer(OutputStream out) {
        return new JsonLdWriter(out);
    }
}
