package org.entente.exchange.mapping;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Lists that values are looked up in, by the column that the name of the lookup says. */
final class Lookups {

    private static final String FOLDER = "profiles/lookups/";

    private final Map<String, Map<String, Map<String, String>>> lists = new HashMap<>();

    /**
     * @param name list and column, as {@code states.gec}
     * @param value whatever its case
     * @return null where it is not in the list
     * @throws IllegalArgumentException where there is no such list or column
     */
    @Nullable String find(String name, String value, String take) {
        Map<String, Map<String, String>> list = lists.computeIfAbsent(name, Lookups::read);
        Map<String, String> row = list.get(value.toLowerCase(Locale.ROOT));
        if (row == null) {
            return null;
        }
        String found = row.get(take);
        if (found == null) {
            throw new IllegalArgumentException("no column " + take + " in " + name);
        }
        return found;
    }

    private static Map<String, Map<String, String>> read(String name) {
        String[] parts = name.split("\\.", 2);
        var resource = new ClassPathResource(FOLDER + parts[0] + ".csv");
        if (parts.length != 2 || !parts[0].matches("[a-z-]+") || !resource.exists()) {
            throw new IllegalArgumentException("no list " + name);
        }
        var rows = new HashMap<String, Map<String, String>>();
        try (InputStream in = resource.getInputStream();
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(in)) {
            for (NamedCsvRecord record : reader) {
                String key = record.getField(parts[1]).toLowerCase(Locale.ROOT);
                if (!key.isEmpty()) {
                    rows.put(key, record.getFieldsAsMap());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
