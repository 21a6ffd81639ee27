package org.entente.graph;

import java.text.ListFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Spaces and lists as the two languages print them. */
public final class Typography {

    private static final char NO_BREAK = '\u00a0';
    private static final Pattern BEFORE = Pattern.compile(" (?=[;:?!»])");
    private static final Pattern AFTER = Pattern.compile("(?<=[«°]) ");

    private Typography() {}

    /** French spaces before ; : ? ! » and after « and n° do not break. */
    public static String of(Language language, String text) {
        if (language == Language.EN) {
            return text;
        }
        String before = BEFORE.matcher(text).replaceAll(String.valueOf(NO_BREAK));
        return AFTER.matcher(before).replaceAll(String.valueOf(NO_BREAK));
    }

    /** What stands before each of so many items: nothing, ", " or " and ". */
    public static List<String> joints(Language language, int size) {
        if (size == 0) {
            return List.of();
        }
        List<String> places = IntStream.range(0, size).mapToObj(i -> "\u0001").toList();
        String list =
                size == 1
                        ? places.getFirst()
                        : ListFormat.getInstance(
                                        language.locale(),
                                        ListFormat.Type.STANDARD,
                                        ListFormat.Style.FULL)
                                .format(places);
        return Pattern.compile("([^\u0001]*)\u0001")
                .matcher(list)
                .results()
                .map(joint -> joint.group(1))
                .toList();
    }

    /** "a, b and c", « a, b et c ». */
    public static String join(Language language, List<String> items) {
        List<String> joints = joints(language, items.size());
        var text = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            text.append(joints.get(i)).append(items.get(i));
        }
        return text.toString();
    }
}
