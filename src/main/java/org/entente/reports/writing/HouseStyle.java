package org.entente.reports.writing;

import org.entente.graph.Language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a secretariat spells what reports say. Names, titles and locators of documents stay as their
 * owners write them.
 *
 * <p>Source: the spellings that the two organisations print in their own documents, such as the
 * Council of Europe's "co-operation" and "member State" and the United Nations' "organization" and
 * "Member State".
 */
public enum HouseStyle {
    /** The Council of Europe. */
    COE(
            rules(
                    "\\b([Cc])oop(?=erat)", "$1o-op",
                    "\\b([Cc])oord(?=inat)", "$1o-ord",
                    "\\bcoorgan(?=is)", "co-organ",
                    "\\b([Mm])ember state(?=s?\\b)", "$1ember State"),
            rules()),
    /** The United Nations. */
    UN(
            rules(
                    "\\b([Oo])rganis(?=e|i|a)", "$1rganiz",
                    "\\b([Rr])ecognis(?=e|i|a)", "$1ecogniz",
                    "\\b[Mm]ember state(?=s?\\b)", "Member State",
                    "\\bfounding state(?=s?\\b)", "founding State"),
            rules("\\bÉtat(s?) membre", "État$1 Membre")),
    /** Neither. */
    NEUTRAL(rules(), rules());

    private final Map<Pattern, String> english;
    private final Map<Pattern, String> french;

    HouseStyle(Map<Pattern, String> english, Map<Pattern, String> french) {
        this.english = english;
        this.french = french;
    }

    private static Map<Pattern, String> rules(String... pairs) {
        var rules = new LinkedHashMap<Pattern, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            rules.put(Pattern.compile(pairs[i], Pattern.UNICODE_CHARACTER_CLASS), pairs[i + 1]);
        }
        return rules;
    }

    /** As a setting and in the address: {@code coe}, {@code un}, {@code neutral}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<HouseStyle> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    /** All of them as a sentence lists them. */
    public static String list() {
        return Arrays.stream(values()).map(HouseStyle::id).collect(Collectors.joining(", "));
    }

    /** Words as the house spells them; not for names. */
    public String of(Language language, String words) {
        String spelt = words;
        for (Map.Entry<Pattern, String> rule : language.choose(english, french).entrySet()) {
            spelt = rule.getKey().matcher(spelt).replaceAll(rule.getValue());
        }
        return spelt;
    }
}
