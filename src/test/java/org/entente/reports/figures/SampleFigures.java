package org.entente.reports.figures;

import static org.entente.reports.figures.FiguresFixture.GROUP;
import static org.entente.reports.figures.FiguresFixture.HOSTILE;
import static org.entente.reports.figures.FiguresFixture.dated;
import static org.entente.reports.figures.FiguresFixture.fact;
import static org.entente.reports.figures.FiguresFixture.named;

import static java.util.Locale.ROOT;

import org.entente.layout.LayoutsFixture;
import org.entente.reports.document.Block.Figure;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;

import java.util.ArrayList;
import java.util.List;

/** One figure of each sort. */
final class SampleFigures {

    private static final List<String> KINDS =
            List.of("Organisation", "State", "Network", "Programme", "Activity");

    private SampleFigures() {}

    /**
     * The subject and so many neighbours of several kinds, some linked twice, some among each
     * other.
     */
    static List<Fact> neighbourhood(int size) {
        var facts = new ArrayList<Fact>();
        var parties = new ArrayList<Party>();
        for (int i = 0; i < size; i++) {
            String kind = KINDS.get(i % KINDS.size());
            String name = i == 3 ? HOSTILE : kind + " of some long name no. " + i;
            Party party = named("x-" + i, kind, name);
            parties.add(party);
            String id = "r-%03d".formatted(i);
            switch (kind) {
                case "Organisation" ->
                        facts.add(fact(id, "COOPERATES_WITH", GROUP, party, 1 + i % 150));
                case "State" -> facts.add(fact(id, "MEMBER_OF", party, GROUP, 1 + i % 150));
                case "Network" -> facts.add(fact(id, "PART_OF", party, GROUP));
                default -> facts.add(fact(id, "RUNS", GROUP, party, 1 + i % 150));
            }
            if (i % 10 == 5) {
                facts.add(fact(id + "-b", "PART_OF", party, GROUP, 2));
                facts.add(fact(id + "-c", "COOPERATES_WITH", parties.get(i - 5), party, 3));
            }
        }
        return facts;
    }

    static List<Party> happenings() {
        var all = new ArrayList<Party>();
        for (int i = 0; i < 9; i++) {
            all.add(dated("e-" + i, "Event", "Meeting " + i, 10 + i, "from", "2021-04-1" + i));
        }
        all.add(dated("e-a", "Event", "First meeting", 30, "start", "1971-11-04T09:00"));
        all.add(dated("e-b", "Event", "Doubtful meeting", 31, "from", "1972-02-17?"));
        all.add(dated("e-c", "Event", "Meeting of the eighties", 32, "from", "198X"));
        all.add(dated("e-d", "Event", "Meeting without a date", 33));
        all.add(dated("a-1", "Activity", "Survey", 34, "from", "2006", "to", "2010"));
        all.add(dated("a-2", "Activity", "Training", 35, "from", "2021"));
        all.add(dated("a-3", "Activity", "Analysis", 36));
        all.add(dated("a-4", "Activity", "Project", 37, "to", "2010"));
        return all;
    }

    static List<Party> instruments() {
        return List.of(
                dated(
                        "i-1",
                        "Instrument",
                        "Resolution (80) 2 setting up the Group",
                        40,
                        "adopted",
                        "1980-03-27"),
                dated(
                        "i-2",
                        "Instrument",
                        "Memorandum of Understanding between the Agency and the Group, with a name"
                                + " that is far too long for two lines of a picture",
                        41,
                        "signed",
                        "1999",
                        "expires",
                        "2010-11-02"),
                dated(
                        "i-3",
                        "Instrument",
                        "Memorandum of Understanding (2010)",
                        42,
                        "signed",
                        "2010-11-03"),
                dated("i-4", "Instrument", HOSTILE, 43, "in_force", "2001~", "expires", "2005"),
                dated("i-5", "Instrument", "Old arrangement", 44, "expires", "1990"),
                dated("i-6", "Instrument", "Social Charter", 45));
    }

    static List<Fact> themes() {
        var facts = new ArrayList<Fact>();
        List<Party> topics = new ArrayList<>();
        for (String name :
                List.of("human rights", "prevention", "alternatives to imprisonment", "airports")) {
            topics.add(named("t-" + name.replace(' ', '-'), "Topic", name));
        }
        topics.forEach(one -> facts.add(fact("o-" + one.id(), "ADDRESSES", GROUP, one, 1)));
        facts.add(fact("f", "ADDRESSES", GROUP, named("t-own", "Topic", "alone"), 2));
        for (int i = 0; i < 8; i++) {
            String name = i == 2 ? HOSTILE : "Organisation of some rather long name " + i;
            Party partner = named("p-" + i, "Organisation", name);
            for (int j = 0; j < 4; j++) {
                int number = (i + 2 * j) % 4;
                for (int k = 0; k < number; k++) {
                    String id = "f-%d-%d-%d".formatted(i, j, k);
                    facts.add(fact(id, "ADDRESSES", partner, topics.get(j), 1 + i * 10 + j));
                }
            }
            facts.add(fact("g-" + i, "ADDRESSES", partner, named("t-x", "Topic", "other"), 3));
        }
        return facts;
    }

    static List<Fact> members() {
        var facts = new ArrayList<Fact>();
        int i = 1;
        for (String code :
                List.of(
                        "arm", "aut", "aze", "bel", "bgr", "hrv", "cyp", "cze", "est", "fin", "fra",
                        "geo", "deu", "grc", "hun", "isl", "irl", "isr", "ita", "ltu", "lux", "mlt",
                        "mda", "mne", "mar", "nld", "nor", "pol", "prt", "rou", "srb", "svk", "svn",
                        "swe", "che", "tur", "gbr", "mex")) {
            facts.add(fact("m-" + i, "MEMBER_OF", state(code), GROUP, i++));
        }
        facts.add(fact("m-o", "MEMBER_OF", "observer", state("mex"), GROUP, 50));
        facts.add(fact("m-p", "MEMBER_OF", "observer", state("can"), GROUP, 51));
        facts.add(fact("m-f", "PRESIDES", state("prt"), GROUP, 52));
        facts.add(fact("m-x", "MEMBER_OF", state("atlantis"), GROUP, 53));
        return facts;
    }

    private static Party state(String code) {
        return dated(
                "state-" + code, "State", "State of " + code, 60, "iso3", code.toUpperCase(ROOT));
    }

    static List<Figure> of(Author author) {
        return List.of(
                new EgoNetwork(author, LayoutsFixture.shipped())
                        .of("ego", GROUP, neighbourhood(60))
                        .orElseThrow(),
                new YearBars(author).of("years", happenings()).orElseThrow(),
                new Lifetimes(author).of("lifetimes", instruments()).orElseThrow(),
                new HeatMap(author).themes("themes", GROUP, themes()).orElseThrow(),
                new MemberMap(author).of("map", GROUP, members()).orElseThrow());
    }
}
