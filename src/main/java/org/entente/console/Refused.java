package org.entente.console;

import org.springframework.http.HttpStatus;

import java.util.LinkedHashMap;
import java.util.Map;

/** A query that is not answered: a stable code, a message of the console's file, its details. */
final class Refused extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final transient Object[] arguments;
    private final Map<String, Integer> place = new LinkedHashMap<>();

    Refused(HttpStatus status, String code, Object... arguments) {
        super(code);
        this.status = status;
        this.code = code;
        this.arguments = arguments;
    }

    /** Where in the query, from 1. */
    Refused at(int line, int column) {
        place.put("line", line);
        place.put("column", column);
        return this;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    Object[] arguments() {
        return arguments;
    }

    Map<String, Integer> place() {
        return place;
    }

    /** The administrator of the database, the files, the network or the data itself. */
    static Refused denied(String what) {
        return new Refused(HttpStatus.FORBIDDEN, "DENIED", what);
    }
}
