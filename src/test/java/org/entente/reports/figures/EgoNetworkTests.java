package org.entente.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reports.figures.FiguresFixture.GROUP;
import static org.entente.reports.figures.FiguresFixture.all;
import static org.entente.reports.figures.FiguresFixture.author;
import static org.entente.reports.figures.FiguresFixture.data;
import static org.entente.reports.figures.FiguresFixture.fact;
import static org.entente.reports.figures.FiguresFixture.letters;
import static org.entente.reports.figures.FiguresFixture.named;
import static org.entente.reports.figures.FiguresFixture.written;

import org.entente.graph.Language;
import org.entente.layout.LayoutsFixture;
import org.entente.picture.Mark;
import org.entente.reports.document.Block.Figure;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Fact;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

class EgoNetworkTests {

    private final Figure figure = figure(Language.EN, SampleFigures.neighbourhood(100));

    @Test
    void ofAHundredTwentyNineAreShownAndTheOthersAreSaid() {
        assertThat(data(figure)).hasSize(29);
        assertThat(titles(figure)).filteredOn(title -> title.equals("Pompidou Group")).hasSize(1);
        long nodes = titles(figure).stream().filter(title -> !title.contains(" Pompidou ")).count();
        assertThat(nodes).isGreaterThanOrEqualTo(30);
        assertThat(figure.note())
                .startsWith(
                        "For want of room, not shown: 20\u00a0countries, 11\u00a0networks,"
                                + " 20\u00a0programmes and 20\u00a0activities.");
        assertThat(figure.alt())
                .startsWith(
                        "A network around this party: Pompidou Group, with 29 other parties and 49"
                                + " relations. The most closely linked: Organisation of some long")
                .doesNotContain("not shown");
    }

    @Test
    void theMostLinkedComeFirstWithEachRelationAndItsNote() {
        List<Text> first = figure.data().rows().getFirst();
        assertThat(first.getFirst().plain()).isEqualTo("Organisation of some long name no. 15");
        assertThat(first.get(2).plain())
                .isEqualTo("cooperates with the Pompidou Group; is part of the Pompidou Group");
        assertThat(first.get(2).facts()).containsExactly("r-015", "r-015-b");
        assertThat(first.get(2).runs()).filteredOn(Text.Mark.class::isInstance).hasSize(2);
    }

    @Test
    void theSameFactsInAnotherOrderMakeTheSamePicture() {
        List<Fact> turned = new ArrayList<>(SampleFigures.neighbourhood(100));
        Collections.reverse(turned);
        turned.add(turned.getFirst());
        Figure again = figure(Language.EN, turned);
        assertThat(letters(again.drawing())).isEqualTo(letters(figure.drawing()));
        assertThat(again.alt()).isEqualTo(figure.alt());
    }

    @Test
    void disagreementAndDenialAreDrawnAndSaid() {
        var union = named("x", "Organisation", "Union");
        Fact stated = fact("r", "COOPERATES_WITH", GROUP, union, 1);
        Figure differ = figure(Language.FR, List.of(denied(stated, true)));
        assertThat(written(differ)).contains("Les sources divergent");
        assertThat(data(differ).getFirst().get(2))
                .startsWith("(les sources divergent) coopère avec");
        Figure no = figure(Language.EN, List.of(denied(stated, false)));
        assertThat(written(no)).contains("Denied by a source");
        assertThat(data(no).getFirst().get(2)).startsWith("(denied) cooperates with");
    }

    private static Fact denied(Fact fact, boolean stated) {
        return new Fact(
                fact.id(),
                fact.type(),
                null,
                fact.source(),
                fact.target(),
                null,
                null,
                List.of(),
                List.of(),
                false,
                null,
                null,
                fact.claims(),
                "stated",
                List.of(),
                true,
                stated,
                1);
    }

    @Test
    void whoIsLinkedToNobodyHasNoNetwork() {
        var one = named("a", "Organisation", "One");
        var other = named("b", "Organisation", "Other");
        List<Fact> elsewhere = List.of(fact("r", "PART_OF", one, other, 1));
        assertThat(
                        new EgoNetwork(author(Language.EN), LayoutsFixture.shipped())
                                .of("x", GROUP, elsewhere))
                .isEmpty();
    }

    private static List<String> titles(Figure figure) {
        return all(figure.drawing().marks()).stream()
                .filter(Mark.Group.class::isInstance)
                .map(mark -> ((Mark.Group) mark).title())
                .filter(Objects::nonNull)
                .toList();
    }

    private static Figure figure(Language language, List<Fact> facts) {
        return new EgoNetwork(author(language), LayoutsFixture.shipped())
                .of("ego", GROUP, facts)
                .orElseThrow();
    }
}
