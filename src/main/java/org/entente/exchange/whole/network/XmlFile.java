package org.entente.exchange.whole.network;

import org.entente.exchange.facts.TableKind;
import org.entente.exchange.whole.WholeFact;
import org.entente.exchange.whole.WholeFile;
import org.entente.exchange.whole.WholeGraph;

import java.io.IOException;
import java.io.OutputStream;

import javax.xml.stream.XMLStreamException;

/** A format in XML. */
abstract class XmlFile implements WholeFile {

    /** Writes a fact. */
    @FunctionalInterface
    interface Element {
        void write(WholeFact fact) throws XMLStreamException;
    }

    @Override
    public void write(WholeGraph graph, OutputStream out) throws IOException {
        try {
            var xml = new XmlOut(out);
            write(graph, xml);
            xml.finish();
        } catch (XMLStreamException | Unwritten e) {
            throw new IOException(e);
        }
    }

    abstract void write(WholeGraph graph, XmlOut xml) throws XMLStreamException;

    static void each(WholeGraph graph, TableKind table, Element element) {
        graph.facts(
                table,
                fact -> {
                    try {
                        element.write(fact);
                    } catch (XMLStreamException e) {
                        throw new Unwritten(e);
                    }
                });
    }

    /** Carries what went wrong out of the reading. */
    private static final class Unwritten extends RuntimeException {
        Unwritten(XMLStreamException cause) {
            super(cause);
        }
    }
}
