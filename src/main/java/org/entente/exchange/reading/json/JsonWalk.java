package org.entente.exchange.reading.json;

import org.entente.exchange.reading.UnreadableFileException;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Goes through JSON from token to token; never holds more than one object. */
final class JsonWalk {

    private final String file;
    private final JsonParser parser;
    private final JsonVisitor visitor;
    private boolean more = true;

    JsonWalk(String file, JsonParser parser, JsonVisitor visitor) {
        this.file = file;
        this.parser = parser;
        this.visitor = visitor;
    }

    void run() {
        while (more && parser.nextToken() != null) {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                array("");
            } else {
                root();
            }
        }
    }

    private void array(String table) {
        while (more && parser.nextToken() != JsonToken.END_ARRAY) {
            long line = line();
            requireObject();
            more = visitor.object(table, line, cells());
        }
    }

    /** An object is a row, unless it holds arrays of objects: then they are tables. */
    private void root() {
        long line = line();
        requireObject();
        var cells = new LinkedHashMap<String, String>();
        boolean tables = false;
        while (more && parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                value(name, cells);
            } else if (parser.nextToken() == JsonToken.START_OBJECT) {
                tables = true;
                more = visitor.object(name, line(), cells());
                if (more) {
                    array(name);
                }
            } else {
                cells.put(name, list());
            }
        }
        if (!tables && more) {
            more = visitor.object("", line, cells);
        }
    }

    private Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        fields("", cells);
        return cells;
    }

    private void fields(String prefix, Map<String, String> cells) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = prefix + parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                parser.nextToken();
                cells.put(name, list());
            } else {
                value(name, cells);
            }
        }
    }

    private void value(String name, Map<String, String> cells) {
        switch (parser.currentToken()) {
            case START_OBJECT -> fields(name + ".", cells);
            case VALUE_NULL -> cells.put(name, "");
            default -> cells.put(name, parser.getString());
        }
    }

    /** From the first element to the end of the array. */
    private String list() {
        var joined = new StringJoiner(";");
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken().isStructStart()) {
                throw new UnreadableFileException(file, line(), "import.file.json-nested");
            }
            joined.add(parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString());
            parser.nextToken();
        }
        return joined.toString();
    }

    private void requireObject() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new UnreadableFileException(file, line(), "import.file.json-object");
        }
    }

    private long line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
