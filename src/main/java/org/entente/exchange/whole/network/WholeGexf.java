package org.entente.exchange.whole.network;

import org.entente.exchange.facts.TableKind;
import org.entente.exchange.view.XmlCharacters;
import org.entente.exchange.whole.WholeFact;
import org.entente.exchange.whole.WholeGraph;
import org.entente.graph.Vocabulary;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

/** GEXF 1.3 with time, for Gephi: entities and relations, each with how many claims it rests on. */
@Component
class WholeGexf extends XmlFile {

    private static final String CLAIMS = "claims";
    private static final List<String> NODE =
            List.of(
                    "kind",
                    "category",
                    "name_en",
                    "name_fr",
                    "acronym_en",
                    "acronym_fr",
                    "from",
                    "to",
                    "url",
                    "wikidata",
                    CLAIMS);
    private static final List<String> EDGE =
            List.of("type", "role", "from", "to", "certainty", "note_en", "note_fr", CLAIMS);

    private final Set<String> symmetric;

    WholeGexf(Vocabulary vocabulary) {
        this.symmetric = Set.copyOf(vocabulary.symmetricTypes());
    }

    @Override
    public String format() {
        return "gexf";
    }

    @Override
    public String mediaType() {
        return "application/gexf+xml";
    }

    @Override
    void write(WholeGraph graph, XmlOut xml) throws XMLStreamException {
        xml.start("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        xml.start("meta");
        xml.text("creator", "Entente");
        xml.end();
        xml.start(
                "graph",
                "mode",
                "dynamic",
                "timeformat",
                "date",
                "timerepresentation",
                "interval",
                "defaultedgetype",
                "directed",
                "idtype",
                "string");
        attributes(xml, "node", NODE);
        attributes(xml, "edge", EDGE);
        xml.start("nodes");
        each(graph, TableKind.ENTITIES, fact -> node(xml, fact));
        xml.end();
        xml.start("edges");
        each(graph, TableKind.RELATIONS, fact -> edge(xml, fact));
        xml.end();
        xml.end();
        xml.end();
    }

    private static void attributes(XmlOut xml, String of, List<String> names)
            throws XMLStreamException {
        xml.start("attributes", "class", of);
        for (String name : names) {
            String type = name.equals(CLAIMS) ? "integer" : "string";
            xml.empty("attribute", "id", name, "title", name, "type", type);
        }
        xml.end();
    }

    private static void node(XmlOut xml, WholeFact fact) throws XMLStreamException {
        String english = fact.text("name_en");
        String name = english == null ? fact.text("name_fr") : english;
        String id = Objects.requireNonNull(fact.text("id"));
        xml.start("node", "id", id, "label", name == null ? id : XmlCharacters.only(name));
        content(xml, fact, NODE);
    }

    private void edge(XmlOut xml, WholeFact fact) throws XMLStreamException {
        String type = Objects.requireNonNull(fact.text("type"));
        xml.start(
                "edge",
                "id",
                Objects.requireNonNull(fact.text("id")),
                "source",
                Objects.requireNonNull(fact.text("source")),
                "target",
                Objects.requireNonNull(fact.text("target")),
                "kind",
                type,
                "label",
                type,
                "type",
                symmetric.contains(type) ? "undirected" : "directed");
        content(xml, fact, EDGE);
    }

    private static void content(XmlOut xml, WholeFact fact, List<String> names)
            throws XMLStreamException {
        xml.start("attvalues");
        for (String name : names) {
            String value =
                    name.equals(CLAIMS) ? String.valueOf(fact.claims().size()) : fact.text(name);
            if (value != null) {
                xml.empty("attvalue", "for", name, "value", XmlCharacters.only(value));
            }
        }
        xml.end();
        Spell.of(fact).write(xml);
        xml.end();
    }
}
