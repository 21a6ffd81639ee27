package org.entente.reports.reading;

import static org.entente.reports.reading.Reading.mark;
import static org.entente.reports.reading.Reading.squeezed;

import org.entente.reports.reading.Reading.TableRead;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** A page, read back. */
public final class HtmlReading {

    private static final String NUMBER = "para-";

    private HtmlReading() {}

    public static Reading of(String file) {
        Document page = Jsoup.parse(file);
        List<String> cover = new ArrayList<>();
        cover.add(words(page.expectFirst(".status")));
        page.select("dl.cover dt")
                .forEach(one -> cover.add(words(one) + words(one.nextElementSibling())));
        List<String> headings =
                page
                        .select("section:not([role]):not([aria-labelledby=sources]) > :is(h2, h3)")
                        .stream()
                        .map(HtmlReading::words)
                        .toList();
        var paragraphs = new LinkedHashMap<Integer, String>();
        for (Element one : page.select("p[id^=" + NUMBER + "]")) {
            int number = Integer.parseInt(one.id().substring(NUMBER.length()));
            String shown = words(one.expectFirst(".number"));
            if (!shown.equals(number + ".")) {
                throw new AssertionError(shown + " is not " + number);
            }
            one.expectFirst(".number").remove();
            paragraphs.put(number, words(one));
        }
        List<String> notes = new ArrayList<>();
        page.select(".name-note").forEach(one -> notes.add(words(one)));
        page.select("[role=doc-backlink]").remove();
        List<Element> items = page.select("[role=doc-endnotes] ol > li");
        for (int i = 0; i < items.size(); i++) {
            notes.add(mark(i + 1) + words(items.get(i)));
        }
        return new Reading(
                words(page.expectFirst("h1")),
                cover,
                headings,
                paragraphs,
                page.select("table:has(caption)").stream().map(HtmlReading::table).toList(),
                notes,
                page.select("section[aria-labelledby=sources] li").stream()
                        .map(HtmlReading::words)
                        .toList());
    }

    private static TableRead table(Element table) {
        return new TableRead(
                words(table.expectFirst("caption")),
                table.select("tr").stream()
                        .map(row -> row.select("th, td").stream().map(HtmlReading::words).toList())
                        .toList());
    }

    private static String words(Element element) {
        Element copy = element.clone();
        copy.select("sup").forEach(one -> one.text(mark(one.text())));
        return squeezed(copy.wholeText());
    }
}
