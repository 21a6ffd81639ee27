package org.entente.exchange.whole.rdf;

import org.eclipse.rdf4j.rio.RDFHandler;
import org.entente.exchange.facts.TableKind;
import org.entente.exchange.whole.WholeFile;
import org.entente.exchange.whole.WholeGraph;
import org.entente.graph.Vocabulary;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A way to write RDF. */
abstract class RdfFile implements WholeFile {

    private static final int BUFFER = 1 << 16;

    private final RdfTerms terms;
    private final Vocabulary vocabulary;

    RdfFile(RdfTerms terms, Vocabulary vocabulary) {
        this.terms = terms;
        this.vocabulary = vocabulary;
    }

    /** What writes statements as they come. */
    abstract RDFHandler writer(OutputStream out);

    @Override
    public void write(WholeGraph graph, OutputStream out) throws IOException {
        var buffered = new BufferedOutputStream(out, BUFFER);
        RDFHandler rdf = writer(buffered);
        rdf.startRDF();
        rdf.handleNamespace("ent", terms.vocabulary());
        rdf.handleNamespace("org", RdfTerms.ORG);
        rdf.handleNamespace("prov", RdfTerms.PROV);
        rdf.handleNamespace("skos", RdfTerms.SKOS);
        rdf.handleNamespace("skosxl", "http://www.w3.org/2008/05/skos-xl#");
        rdf.handleNamespace("dcterms", RdfTerms.DCTERMS);
        rdf.handleNamespace("time", RdfTerms.TIME);
        rdf.handleNamespace("foaf", RdfTerms.FOAF);
        rdf.handleNamespace("geo", RdfTerms.GEO);
        rdf.handleNamespace("xsd", "http://www.w3.org/2001/XMLSchema#");
        rdf.handleNamespace("edtf", "http://id.loc.gov/datatypes/edtf/");
        rdf.handleNamespace("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        new RdfVocabulary(rdf, terms).say(vocabulary);
        var facts = new RdfFacts(rdf, terms);
        var relations = new RdfRelations(rdf, terms);
        graph.facts(TableKind.DOCUMENTS, facts::document);
        graph.facts(TableKind.ENTITIES, facts::entity);
        graph.facts(TableKind.NAMES, facts::name);
        graph.facts(TableKind.FIGURES, facts::figure);
        graph.facts(TableKind.RELATIONS, relations::relation);
        rdf.endRDF();
        buffered.flush();
    }
}
