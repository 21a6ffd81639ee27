package org.entente.exchange.facts;

import org.entente.graph.Period;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a table.
 *
 * @param file its name
 * @param line where it starts, from 1
 * @param cells by column, without the empty ones
 * @param raw the cells in the order of the file, to hand a rejected row back
 */
public record Row(String file, long line, Map<String, String> cells, java.util.List<String> raw) {

    public @Nullable String text(String column) {
        return cells.get(column);
    }

    public String required(String column) throws Rejected {
        String value = cells.get(column);
        if (value == null) {
            throw new Rejected(column, "import.row.empty");
        }
        return value;
    }

    @Nullable Period period(String column) throws Rejected {
        String value = cells.get(column);
        return value == null
                ? null
                : Period.tryParse(value)
                        .orElseThrow(() -> new Rejected(column, "import.row.date", value));
    }

    @Nullable Long wholeNumber(String column) throws Rejected {
        String value = cells.get(column);
        return value == null ? null : parseLong(column, value);
    }

    @Nullable Double decimal(String column) throws Rejected {
        String value = cells.get(column);
        return value == null ? null : parseDouble(column, value);
    }

    boolean flag(String column) throws Rejected {
        String value = Optional.ofNullable(cells.get(column)).orElse("false");
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Rejected(column, "import.row.flag", value);
        };
    }

    private static Long parseLong(String column, String value) throws Rejected {
        try {
            return Long.valueOf(value);
        } catch (NumberFormatException e) {
            throw new Rejected(column, "import.row.whole-number", value);
        }
    }

    private static Double parseDouble(String column, String value) throws Rejected {
        try {
            double number = Double.parseDouble(value);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, in one way for both.
        }
        throw new Rejected(column, "import.row.number", value);
    }

    /** Why a row cannot be taken. */
    public static final class Rejected extends Exception {

        private final String column;
        private final transient Object[] details;

        /**
         * @param column that is wrong; empty where it is the row as a whole
         * @param key of the sentence among the messages
         */
        public Rejected(String column, String key, Object... details) {
            super(key);
            this.column = column;
            this.details = details;
        }

        public String column() {
            return column;
        }

        public String key() {
            return String.valueOf(getMessage());
        }

        public Object[] details() {
            return details;
        }
    }
}
