package org.entente.exchange.whole.network;

import org.entente.exchange.whole.WholeFact;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

import javax.xml.stream.XMLStreamException;

/**
 * From the first day on which a fact may have begun to the last on which it may have ended; an
 * unknown end is open.
 *
 * @param start ISO 8601
 * @param end ISO 8601
 */
record Spell(@Nullable String start, @Nullable String end) {

    private static final int DAY = 10;

    static Spell of(WholeFact fact) {
        return new Spell(day(fact, "from_min", "start"), day(fact, "to_max", "end"));
    }

    /** Of an event, which has a time of day, its date. */
    private static @Nullable String day(WholeFact fact, String bound, String moment) {
        if (fact.properties().get(bound) instanceof Long day) {
            return LocalDate.ofEpochDay(day).toString();
        }
        return fact.properties().get(moment) instanceof String time && time.length() >= DAY
                ? time.substring(0, DAY)
                : null;
    }

    /** Nothing where no date is known: the element is then there at all times. */
    void write(XmlOut xml) throws XMLStreamException {
        if (start == null && end == null) {
            return;
        }
        xml.start("spells");
        if (start != null && end != null) {
            xml.empty("spell", "start", start, "end", end);
        } else if (start != null) {
            xml.empty("spell", "start", start);
        } else {
            xml.empty("spell", "end", String.valueOf(end));
        }
        xml.end();
    }
}
