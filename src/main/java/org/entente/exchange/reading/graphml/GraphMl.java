package org.entente.exchange.reading.graphml;

import org.entente.exchange.reading.SourceFile;
import org.entente.exchange.reading.TableFormat;
import org.entente.exchange.reading.TableSink;
import org.entente.exchange.reading.UnreadableFileException;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** GraphML: one table of nodes and one of edges. No document type, no entity is read. */
public final class GraphMl implements TableFormat {

    /** The instruction of a file whose texts are those of {@code HexEscapes}. */
    public static final String ESCAPED = "entente-escaped";

    private static final XMLInputFactory FACTORY = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    @Override
    public void read(SourceFile file, TableSink sink) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
            try {
                new GraphMlWalk(file.name(), xml, sink).run();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new UnreadableFileException(file.name(), line, "import.file.xml");
        }
    }
}
