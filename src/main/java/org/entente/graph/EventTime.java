package org.entente.graph;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * When an event takes place, in its own time zone.
 *
 * @param start local date and time
 * @param end local date and time, if known
 */
public record EventTime(
        LocalDateTime start, @Nullable LocalDateTime end, @Nullable ZoneId timezone) {

    /** As stored: {@code 2021-04-12T13:10} and {@code Europe/Vienna}; null without a start. */
    public static @Nullable EventTime of(
            @Nullable String start, @Nullable String end, @Nullable String timezone) {
        return start == null
                ? null
                : new EventTime(
                        LocalDateTime.parse(start),
                        end == null ? null : LocalDateTime.parse(end),
                        timezone == null ? null : ZoneId.of(timezone));
    }

    /**
     * "12 April 2021, 13:10 to 14:00 (Europe/Vienna)", « 12 avril 2021, 13 h 10 à 14 h 00
     * (Europe/Vienna) ».
     */
    public String toText(Language language) {
        String text = day(start, language) + ", " + clock(start, language);
        if (end != null) {
            boolean sameDay = end.toLocalDate().equals(start.toLocalDate());
            text += language.choose(" to ", " à ");
            text +=
                    sameDay
                            ? clock(end, language)
                            : day(end, language) + ", " + clock(end, language);
        }
        return timezone == null ? text : text + " (" + timezone.getId() + ")";
    }

    private static String day(LocalDateTime moment, Language language) {
        String pattern =
                language == Language.FR && moment.getDayOfMonth() == 1
                        ? "d'er' MMMM uuuu"
                        : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(moment);
    }

    /** The spaces of a French time do not break. */
    private static String clock(LocalDateTime moment, Language language) {
        String pattern = language.choose("HH:mm", "H'\u00a0h\u00a0'mm");
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(moment);
    }
}
