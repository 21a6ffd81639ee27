package org.entente.reports;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A report as it is asked for, not checked yet.
 *
 * @param partners ids of the other parties
 * @param from first day, month or year of the period, in EDTF
 * @param to last day, month or year
 * @param without ids of sections that are not wanted
 */
record ReportRequest(
        String type,
        String subject,
        List<String> partners,
        @Nullable String from,
        @Nullable String to,
        Edition edition,
        String house,
        Set<String> without) {

    /** Path and query that make the same report again. */
    String address(String defaultHouse) {
        var query = new ArrayList<String>();
        query.add("subject=" + subject);
        partners.forEach(partner -> query.add("partner=" + partner));
        add(query, "from", from);
        add(query, "to", to);
        add(query, "house", house.equals(defaultHouse) ? null : house);
        new TreeSet<>(without).forEach(section -> query.add("without=" + section));
        query.add("lang=" + edition.id());
        return "/api/reports/" + type + "?" + String.join("&", query);
    }

    private static void add(List<String> query, String name, @Nullable String value) {
        if (value != null) {
            query.add(name + "=" + UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8));
        }
    }

    /** What it is filed under, but for the number of the data: type, parties, period, language. */
    String code() {
        var parts = new ArrayList<>(List.of(type, subject));
        parts.addAll(partners);
        if (from != null || to != null) {
            parts.add((from == null ? "" : from) + ".." + (to == null ? "" : to));
        }
        parts.add(edition.id());
        return String.join("/", parts);
    }
}
