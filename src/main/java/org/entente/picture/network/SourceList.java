package org.entente.picture.network;

import java.util.List;
import java.util.stream.Collectors;

/** Numbers of sources as a picture writes them. */
final class SourceList {

    private static final int MOST = 3;

    private SourceList() {}

    /** "[1, 4]"; of many the first and a sign that there are more. */
    static String numbers(List<Integer> numbers) {
        String list =
                numbers.stream().limit(MOST).map(String::valueOf).collect(Collectors.joining(", "));
        return "[" + list + (numbers.size() > MOST ? "…" : "") + "]";
    }
}
