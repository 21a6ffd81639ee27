package org.entente.exchange.reading.graphml;

import org.entente.exchange.reading.CheckedHeader;
import org.entente.exchange.reading.HexEscapes;
import org.entente.exchange.reading.Limits;
import org.entente.exchange.reading.TableSink;
import org.entente.exchange.reading.UnreadableFileException;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through GraphML from element to element. Keys stand before what they are the keys of. */
final class GraphMlWalk {

    private final String file;
    private final XMLStreamReader xml;
    private final TableSink sink;
    private final Map<String, String> names = new HashMap<>();
    private final GraphMlHeader nodes = new GraphMlHeader("id");
    private final GraphMlHeader edges = new GraphMlHeader("id", "source", "target");
    private String table = "";
    private boolean escaped;

    GraphMlWalk(String file, XMLStreamReader xml, TableSink sink) {
        this.file = file;
        this.xml = xml;
        this.sink = sink;
    }

    void run() throws XMLStreamException {
        boolean more = true;
        boolean any = false;
        while (more && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableFileException(file, line(), "import.file.xml-type");
            }
            if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                escaped |= xml.getPITarget().equals(GraphMl.ESCAPED);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = xml.getLocalName();
                if (!any && !element.equals("graphml")) {
                    throw new UnreadableFileException(file, line(), "import.file.xml");
                }
                any = true;
                more = element(element);
            }
        }
    }

    private boolean element(String element) throws XMLStreamException {
        return switch (element) {
            case "key" -> key();
            case "node" -> record("nodes", nodes);
            case "edge" -> record("edges", edges);
            case "hyperedge", "port" ->
                    throw new UnreadableFileException(
                            file, line(), "import.file.xml-element", element);
            default -> true;
        };
    }

    private boolean key() {
        String id = Objects.requireNonNullElse(xml.getAttributeValue(null, "id"), "");
        String name = Objects.requireNonNullElse(xml.getAttributeValue(null, "attr.name"), id);
        String of = Objects.requireNonNullElse(xml.getAttributeValue(null, "for"), "all");
        names.put(id, name);
        if (of.equals("node") || of.equals("all")) {
            nodes.add(name);
        }
        if (of.equals("edge") || of.equals("all")) {
            edges.add(name);
        }
        return true;
    }

    private boolean record(String name, GraphMlHeader header) throws XMLStreamException {
        long line = line();
        if (!table.equals(name)) {
            table = name;
            sink.table(file + " › " + name, CheckedHeader.of(file, line, header.columns()));
        }
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            cells.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        data(cells);
        List<String> row =
                header.columns().stream().map(one -> cells.getOrDefault(one, "")).toList();
        return sink.row(line, row);
    }

    /** Until the node or edge ends. What is drawn (yFiles, for one) is not data. */
    private void data(Map<String, String> cells) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String key = xml.getAttributeValue(null, "key");
                if (depth == 1 && xml.getLocalName().equals("data") && key != null) {
                    cells.put(names.getOrDefault(key, key), text());
                } else {
                    depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (xml.hasText() && depth == 1) {
                text.append(xml.getText());
            }
            if (text.length() > Limits.CELL) {
                throw new UnreadableFileException(
                        file, line(), "import.file.cell", String.valueOf(Limits.CELL));
            }
        }
        String whole = text.toString().strip();
        return escaped ? HexEscapes.decoded(whole) : whole;
    }

    private long line() {
        return xml.getLocation().getLineNumber();
    }
}
