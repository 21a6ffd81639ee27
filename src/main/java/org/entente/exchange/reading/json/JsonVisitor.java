package org.entente.exchange.reading.json;

import java.util.Map;

/** Is shown the objects of a JSON file. */
interface JsonVisitor {

    /**
     * @param table that the object belongs to; empty where the file is one table
     * @param line where it begins, from 1
     * @param cells by the path of each field, "a.b"; a list is joined by semicolons
     * @return whether to go on
     */
    boolean object(String table, long line, Map<String, String> cells);
}
