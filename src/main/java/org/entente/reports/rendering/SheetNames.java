package org.entente.reports.rendering;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as spreadsheets allow them: short, each once, without signs of references. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[\\[\\]:*?/\\\\\\p{Cntrl}\\uFFFD]+";

    /** Spreadsheets keep changes in a sheet of this name. */
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    /** The text or as much of it as a name may hold, with a number where the name is taken. */
    String of(String text) {
        // Where a name is quoted in a reference, an apostrophe would end it.
        String allowed =
                text.replace('\'', '’')
                        .replaceAll(FORBIDDEN, " ")
                        .replaceAll("[\\s\u00a0\u202f]+", " ")
                        .strip();
        String name = shortened(allowed.isEmpty() ? "–" : allowed, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " (" + number + ")";
            name = shortened(allowed, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        int space = text.lastIndexOf(' ', end);
        if (space > longest / 2) {
            end = space;
        } else if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).strip() + "…";
    }
}
