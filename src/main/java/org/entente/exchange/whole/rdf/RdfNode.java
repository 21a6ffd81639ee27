package org.entente.exchange.whole.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.jspecify.annotations.Nullable;

/** Says things of one subject, as they come. */
final class RdfNode {

    private final RDFHandler out;
    private final IRI subject;

    RdfNode(RDFHandler out, IRI subject) {
        this.out = out;
        this.subject = subject;
    }

    RdfNode is(IRI type) {
        return says(RDF.TYPE, type);
    }

    /** Nothing where there is no value. */
    RdfNode says(IRI predicate, @Nullable Value value) {
        if (value != null) {
            out.handleStatement(
                    SimpleValueFactory.getInstance().createStatement(subject, predicate, value));
        }
        return this;
    }

    IRI subject() {
        return subject;
    }
}
