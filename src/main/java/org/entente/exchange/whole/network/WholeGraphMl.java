package org.entente.exchange.whole.network;

import org.entente.exchange.facts.TableKind;
import org.entente.exchange.reading.graphml.GraphMl;
import org.entente.exchange.whole.WholeFact;
import org.entente.exchange.whole.WholeGraph;
import org.entente.graph.Vocabulary;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

/**
 * GraphML with all that there is: entities, documents, names, figures and claims are nodes,
 * relations edges. Nodes are joined by lines to what they belong to, which say nothing more.
 */
@Component
class WholeGraphMl extends XmlFile {

    private final Set<String> symmetric;

    WholeGraphMl(Vocabulary vocabulary) {
        this.symmetric = Set.copyOf(vocabulary.symmetricTypes());
    }

    @Override
    public String format() {
        return "graphml";
    }

    @Override
    public String mediaType() {
        return "application/graphml+xml";
    }

    @Override
    void write(WholeGraph graph, XmlOut xml) throws XMLStreamException {
        xml.instruction(GraphMl.ESCAPED);
        xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        GraphMlKeys.write(xml);
        xml.start("graph", "id", "entente", "edgedefault", "directed");
        var elements = new GraphMlElements(xml);
        each(graph, TableKind.DOCUMENTS, elements::document);
        each(graph, TableKind.ENTITIES, elements::entity);
        each(graph, TableKind.NAMES, one -> elements.part(one, "name:", "NAMED"));
        each(graph, TableKind.FIGURES, one -> elements.part(one, "figure:", "HAS_FIGURE"));
        each(graph, TableKind.RELATIONS, one -> elements.relation(one, isSymmetric(one)));
        xml.end();
        xml.end();
    }

    private boolean isSymmetric(WholeFact relation) {
        Map<String, Object> place = relation.place();
        return place.get("type") instanceof String type && symmetric.contains(type);
    }
}
