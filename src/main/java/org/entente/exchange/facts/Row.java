package org.entente.exchange;

import org.entente.graph.Period;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row of a table.
 *
 * @param file its name
 * @param line where it starts, from 1
 * @param cells by column, without the empty ones
 * @param raw the cells in the order of the file, to hand a rejected row back
 */
record Row(String file, long line, Map<String, String> cells, java.util.List<String> raw) {

    @Nullable String text(String column) {
        return cells.get(column);
    }

    String required(String column) throws Rejected {
        String value = cells.get(column);
        if (value == null) {
            throw new Rejected(column, "is empty, but every row needs it");
        }
        return value;
    }

    @Nullable Period period(String column) throws Rejected {
        String value = cells.get(column);
        return value == null ? null : read(column, value, Period::parse);
    }

    @Nullable Long wholeNumber(String column) throws Rejected {
        String value = cells.get(column);
        return value == null ? null : read(column, value, Row::parseLong);
    }

    @Nullable Double decimal(String column) throws Rejected {
        String value = cells.get(column);
        return value == null ? null : read(column, value, Row::parseDouble);
    }

    boolean flag(String column) throws Rejected {
        String value = Optional.ofNullable(cells.get(column)).orElse("false");
        return read(column, value, Row::parseFlag);
    }

    private static <T> T read(String column, String value, Function<String, T> reader)
            throws Rejected {
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException e) {
            throw new Rejected(column, String.valueOf(e.getMessage()));
        }
    }

    private static Long parseLong(String value) {
        try {
            return Long.valueOf(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"%s\" is not a whole number".formatted(value), e);
        }
    }

    private static Double parseDouble(String value) {
        try {
            double number = Double.parseDouble(value);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, in one way for both.
        }
        throw new IllegalArgumentException("\"%s\" is not a number".formatted(value));
    }

    private static Boolean parseFlag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default ->
                    throw new IllegalArgumentException(
                            "\"%s\" is neither true nor false".formatted(value));
        };
    }

    /** Why a row cannot be taken. */
    static final class Rejected extends Exception {

        private final String column;

        Rejected(String column, String reason) {
            super(reason);
            this.column = column;
        }

        String column() {
            return column;
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }
}
