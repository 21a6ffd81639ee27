package org.entente.reports.rendering;

import org.entente.reports.document.Report;
import org.entente.reports.house.House;
import org.entente.reports.house.HouseWords;
import org.entente.reports.house.Logo;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Logo, colours and texts of the house on the page of a report. */
final class HousePage {

    /** What a picture without an organisation is called, in both languages. */
    static final String LOGO = "Logo";

    /** In points, on paper and on the screen. */
    private static final double LOGO_WIDTH = 200;

    private static final double LOGO_HEIGHT = 48;

    private HousePage() {}

    /** Empty where the house has no colours of its own. They were checked: no data is code here. */
    static String style(House house) {
        HouseWords words = house.words().use().orElse(HouseWords.NONE);
        var style = new StringBuilder();
        if (words.ink() != null) {
            style.append("body { color: ").append(words.ink()).append("; }\n");
        }
        if (words.accent() != null) {
            style.append("h1, h2, h3, a { color: ").append(words.accent()).append("; }\n");
        }
        Optional<Logo> logo = house.logo().use();
        logo.ifPresent(picture ->
                style.append(
                        String.format(
                                Locale.ROOT,
                                ".logo { display: block; width: %.1fpt; height: %.1fpt; margin: 0 0"
                                        + " 14pt; }\n",
                                picture.widthWithin(LOGO_WIDTH, LOGO_HEIGHT),
                                picture.heightWithin(LOGO_WIDTH, LOGO_HEIGHT))));
        return style.toString();
    }

    static void dress(Document page, Report report, House house) {
        HouseWords words = house.words().use().orElse(HouseWords.NONE);
        String style = style(house);
        if (!style.isEmpty()) {
            page.head().appendElement("style").appendChild(new DataNode(style));
        }
        String organisation = words.organisation().in(report.language()).orElse("");
        Element header = page.expectFirst("header");
        Optional<Logo> logo = house.logo().use();
        if (logo.isPresent()) {
            header.prependElement("img")
                    .addClass("logo")
                    .attr("src", data(logo.get()))
                    .attr("alt", organisation.isEmpty() ? LOGO : organisation);
        } else if (!organisation.isEmpty()) {
            header.prependElement("p").addClass("organisation").text(organisation);
        }
        words.cover()
                .in(report.language())
                .ifPresent(text -> header.appendElement("p").addClass("house").text(text));
        words.foot().in(report.language()).ifPresent(text -> foot(page, text));
    }

    /** On paper at the foot of each page, else after the text. */
    private static void foot(Document page, String text) {
        Element paper = page.selectFirst(".page-foot");
        if (paper != null) {
            paper.prependElement("div").addClass("house").text(text);
        } else {
            page.expectFirst("main").appendElement("footer").appendElement("p").text(text);
        }
    }

    private static String data(Logo logo) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png());
    }
}
