package org.entente.reports;

import org.entente.graph.EventTime;
import org.entente.graph.Language;
import org.entente.graph.Typography;
import org.entente.history.Changes;
import org.entente.reports.document.Cover;
import org.entente.reports.document.Cover.Detail;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Locale;

/** What stands before a report. It tells nothing of the day on which the report is made. */
@Component
class Covers {

    private final Changes changes;
    private final MessageSource messages;

    Covers(Changes changes, MessageSource messages) {
        this.changes = changes;
        this.messages = messages;
    }

    /** The data that a report made now is made from. */
    Changes.DataVersion version() {
        return changes.version();
    }

    /**
     * @param code what the report is filed under, but for the number of the data
     * @param address path and query that make the report again; empty where there is none
     */
    Cover of(
            Changes.DataVersion version,
            String code,
            Edition edition,
            Window window,
            Language language,
            String address) {
        var details = new ArrayList<Detail>();
        details.add(detail("code", language, code + "/" + version.number()));
        String languages = "report.cover.language." + edition.id();
        details.add(detail("language", language, text(languages, language)));
        if (!window.isAnyTime()) {
            details.add(detail("period", language, window.text(language)));
        }
        details.add(detail("data", language, data(version, language)));
        if (!address.isEmpty()) {
            details.add(detail("address", language, address));
        }
        return new Cover(text("report.cover.status", language), details);
    }

    private Detail detail(String id, Language language, String value) {
        return new Detail(id, text("report.cover." + id, language), value);
    }

    private String data(Changes.DataVersion version, Language language) {
        String at = version.at().isEmpty() ? "" : moment(version.at()).toText(language);
        return text("report.state", language, String.valueOf(version.number()), at, version.hash());
    }

    private String text(String key, Language language, Object... arguments) {
        return Typography.of(
                language, messages.getMessage(key, arguments, Locale.of(language.code())));
    }

    private static EventTime moment(String at) {
        LocalDateTime utc = LocalDateTime.ofInstant(Instant.parse(at), ZoneOffset.UTC);
        return new EventTime(utc, null, ZoneId.of("UTC"));
    }
}
