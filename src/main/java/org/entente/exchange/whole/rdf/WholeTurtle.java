package org.entente.exchange.whole.rdf;

import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.entente.graph.Vocabulary;
import org.springframework.stereotype.Component;

import java.io.OutputStream;

/** Turtle. */
@Component
class WholeTurtle extends RdfFile {

    WholeTurtle(RdfTerms terms, Vocabulary vocabulary) {
        super(terms, vocabulary);
    }

    @Override
    public String format() {
        return "turtle";
    }

    @Override
    public String ending() {
        return "ttl";
    }

    @Override
    public String mediaType() {
        return "text/turtle";
    }

    @Override
    RDFHandler writer(OutputStream out) {
        return new TurtleWriter(out);
    }
}
