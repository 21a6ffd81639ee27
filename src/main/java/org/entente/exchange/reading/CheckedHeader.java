package org.entente.exchange.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Column names that can be told from each other. */
public final class CheckedHeader {

    private CheckedHeader() {}

    public static List<String> of(String file, long line, List<String> header) {
        if (header.size() > Limits.COLUMNS) {
            throw new UnreadableFileException(
                    file,
                    line,
                    "import.file.columns",
                    String.valueOf(header.size()),
                    String.valueOf(Limits.COLUMNS));
        }
        List<String> names = header.stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isEmpty()) {
                throw new UnreadableFileException(file, line, "import.file.column-unnamed");
            }
            if (!seen.add(name)) {
                throw new UnreadableFileException(file, line, "import.file.column-twice", name);
            }
        }
        return names;
    }
}
