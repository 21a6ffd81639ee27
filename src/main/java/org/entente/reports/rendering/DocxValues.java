package org.entente.reports.rendering;

import org.entente.picture.XmlBytes;
import org.entente.reports.document.Cover.Detail;
import org.entente.reports.document.Report;
import org.entente.reports.house.House;
import org.entente.reports.house.HouseWords;

import java.util.function.UnaryOperator;

/** What stands for the placeholders of a template; nothing for what a report does not have. */
record DocxValues(Report report, House house) implements UnaryOperator<String> {

    @Override
    public String apply(String name) {
        HouseWords words = house.words().use().orElse(HouseWords.NONE);
        String language = report.language();
        return XmlBytes.cleaned(
                switch (name) {
                    case "title" -> report.title();
                    case "status" -> report.cover().status();
                    case "organisation" -> words.organisation().in(language).orElse("");
                    case "cover" -> words.cover().in(language).orElse("");
                    case "foot" -> words.foot().in(language).orElse("");
                    default -> detail(name);
                });
    }

    private String detail(String id) {
        return report.cover().details().stream()
                .filter(one -> one.id().equals(id))
                .map(Detail::value)
                .findFirst()
                .orElse("");
    }
}
