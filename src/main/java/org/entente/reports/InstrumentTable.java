package org.entente.reports;

import org.entente.graph.Label;
import org.entente.graph.Vocabulary;
import org.entente.graph.Words.StageText;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Line;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Instruments, oldest first: name, nature, dates, parties, what they apply to and rest on. */
final class InstrumentTable {

    private static final List<String> DATES = List.of("signed", "adopted", "in_force", "expires");

    /** The undated come last. */
    static final Comparator<InstrumentFacts> OLDEST_FIRST =
            Comparator.comparing((InstrumentFacts one) -> date(one.instrument()))
                    .thenComparing(one -> one.instrument().key());

    private final Author author;
    private final Prose prose;

    InstrumentTable(Author author, Prose prose) {
        this.author = author;
        this.prose = prose;
    }

    void write(Composition.Part part, List<InstrumentFacts> instruments) {
        part.table(
                "instruments",
                author.message("report.instruments.caption"),
                List.of(
                        author.message("report.instruments.name"),
                        author.message("report.instruments.nature"),
                        author.message("report.instruments.date"),
                        author.message("report.instruments.parties"),
                        author.message("report.instruments.scope")),
                instruments.stream().sorted(OLDEST_FIRST).map(this::row).toList());
    }

    private List<Text> row(InstrumentFacts instrument) {
        Party party = instrument.instrument();
        Line name = author.line().name(party).cite(List.of(party));
        return List.of(
                name.text(), nature(party), dates(party), parties(instrument), scope(instrument));
    }

    private Text nature(Party party) {
        String category = party.category();
        return category == null
                ? author.notStated()
                : author.line()
                        .say(
                                author.vocabulary()
                                        .category(category)
                                        .map(Vocabulary.Category::label)
                                        .orElse(new Label(category, category))
                                        .in(author.language()))
                        .text();
    }

    private Text dates(Party party) {
        var dates = new ArrayList<String>();
        for (String date : DATES) {
            String value = author.words().date(party.text(date));
            if (value != null) {
                dates.add(
                        author.message(
                                "report.instruments.dated",
                                author.message("property." + date),
                                value));
            }
        }
        for (StageText stage : prose.stagesOf(party)) {
            if (dates.stream().noneMatch(date -> date.endsWith(stage.dateText()))) {
                dates.add(prose.stage(stage));
            }
        }
        return dates.isEmpty()
                ? author.line().say(author.message("report.instruments.undated")).text()
                : author.line().say(String.join(author.message("report.separator"), dates)).text();
    }

    /** The first day that is known of it; the undated come last. */
    static String date(Party party) {
        return Objects.requireNonNullElse(knownDate(party), "9999");
    }

    /** The first day that is known of it; null where none is. */
    static @Nullable String knownDate(Party party) {
        return DATES.stream().map(party::text).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Text parties(InstrumentFacts instrument) {
        List<Fact> parties = of(instrument, "PARTY_TO");
        if (parties.isEmpty()) {
            boolean signed = instrument.instrument().text("signed") != null;
            return signed
                    ? author.line().say(author.message("report.instruments.unsigned")).text()
                    : author.notStated();
        }
        var byRole = new LinkedHashMap<@Nullable String, List<Fact>>();
        parties.forEach(f -> byRole.computeIfAbsent(f.role(), r -> new ArrayList<>()).add(f));
        Line line = author.line();
        String separator = "";
        for (Map.Entry<@Nullable String, List<Fact>> entry : byRole.entrySet()) {
            List<Party> named =
                    entry.getValue().stream().map(Fact::source).sorted(author.byName()).toList();
            String role = entry.getKey();
            line.say(separator);
            if (role == null || role.equals("party")) {
                line.names(named);
            } else {
                line.verb(author.vocabulary().sentence("PARTY_TO", role, false), named);
            }
            line.cite(entry.getValue());
            separator = author.message("report.separator");
        }
        return line.text();
    }

    private Text scope(InstrumentFacts instrument) {
        Map<String, List<Fact>> byType =
                instrument.facts().stream()
                        .filter(fact -> !fact.type().equals("PARTY_TO"))
                        .collect(
                                Collectors.groupingBy(
                                        Fact::type, LinkedHashMap::new, Collectors.toList()));
        return prose.predicates(instrument.instrument(), byType.values());
    }

    private static List<Fact> of(InstrumentFacts instrument, String type) {
        return instrument.facts().stream().filter(fact -> fact.type().equals(type)).toList();
    }
}
