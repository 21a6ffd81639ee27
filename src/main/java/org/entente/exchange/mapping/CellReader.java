package org.entente.exchange.mapping;

import org.entente.exchange.facts.Row;
import org.entente.exchange.facts.Row.Rejected;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** Makes a cell from a record, as its rule says. */
final class CellReader {

    private final Lookups lookups;

    CellReader(Lookups lookups) {
        this.lookups = lookups;
    }

    /**
     * @return null where the record gives nothing for the cell
     */
    @Nullable String read(CellRule rule, Row record, Keys keys) throws Rejected {
        if (rule.first() != null) {
            for (CellRule one : rule.first()) {
                String found = read(one, record, keys);
                if (found != null) {
                    return prefixed(rule, found);
                }
            }
            return null;
        }
        String column = rule.column() == null ? "" : rule.column();
        String raw = rule.column() == null ? rule.value() : record.text(column);
        if (rule.refuse() != null && raw != null && rule.refuse().contains(raw)) {
            throw new Rejected(column, "import.map.refused", raw);
        }
        String mapped = mapped(rule, column, raw);
        if (mapped == null || mapped.isEmpty()) {
            return null;
        }
        String plain = without(rule, mapped);
        String found = lookedUp(rule, column, plain);
        if (found == null || found.isEmpty()) {
            return null;
        }
        if (Boolean.TRUE.equals(rule.key())) {
            found = entity(column, found, keys);
        }
        String formed = formed(rule, column, found);
        return formed == null ? null : prefixed(rule, formed);
    }

    /** An empty key of the map is what an absent cell means. */
    private static @Nullable String mapped(CellRule rule, String column, @Nullable String raw)
            throws Rejected {
        if (rule.map() == null) {
            return raw;
        }
        String key = Objects.requireNonNullElse(raw, "");
        String mapped = rule.map().get(key);
        if (mapped == null && !key.isEmpty() && "reject".equals(rule.otherwise())) {
            throw new Rejected(column, "import.map.value", key);
        }
        return mapped == null && !"nothing".equals(rule.otherwise()) ? raw : mapped;
    }

    private static String without(CellRule rule, String value) {
        String without = rule.without();
        return without != null && value.startsWith(without)
                ? value.substring(without.length())
                : value;
    }

    private @Nullable String lookedUp(CellRule rule, String column, String value) throws Rejected {
        if (rule.lookup() == null) {
            return value;
        }
        String found =
                lookups.find(rule.lookup(), value, Objects.requireNonNullElse(rule.take(), "id"));
        if (found == null && !"nothing".equals(rule.otherwise())) {
            throw new Rejected(column, "import.map.lookup", value);
        }
        return found;
    }

    private static String entity(String column, String key, Keys keys) throws Rejected {
        String entity = keys.entity(key);
        if (entity == null) {
            throw new Rejected(column, "import.map.key", key);
        }
        return entity;
    }

    private static @Nullable String formed(CellRule rule, String column, String value)
            throws Rejected {
        String as = rule.as();
        if ("slug".equals(as)) {
            String slug = Slug.of(value);
            if (slug.isEmpty()) {
                throw new Rejected(column, "import.map.slug", value);
            }
            return slug;
        }
        return "date".equals(as)
                ? new LenientDates(rule.dates()).read(column, value).orElse(null)
                : value;
    }

    private static String prefixed(CellRule rule, String value) {
        return rule.prefix() == null ? value : rule.prefix() + value;
    }
}
