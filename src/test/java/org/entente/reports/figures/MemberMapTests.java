package org.entente.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reports.figures.FiguresFixture.GROUP;
import static org.entente.reports.figures.FiguresFixture.author;
import static org.entente.reports.figures.FiguresFixture.data;
import static org.entente.reports.figures.FiguresFixture.dated;
import static org.entente.reports.figures.FiguresFixture.fact;
import static org.entente.reports.figures.FiguresFixture.letters;
import static org.entente.reports.figures.FiguresFixture.named;
import static org.entente.reports.figures.FiguresFixture.written;

import org.entente.graph.Language;
import org.entente.reports.document.Block.Figure;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Party;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class MemberMapTests {

    private final Figure figure =
            new MemberMap(author(Language.EN))
                    .of("map", GROUP, SampleFigures.members())
                    .orElseThrow();

    @Test
    void eachStateHasItsRolesAndTheLegendCountsThem() {
        assertThat(data(figure)).hasSize(40);
        assertThat(data(figure))
                .contains(
                        List.of("State of mex", "MEX", "is a member of; is an observer of"),
                        List.of("State of prt", "PRT", "is a member of; presides over"),
                        List.of("State of can", "CAN", "is an observer of"));
        assertThat(written(figure)).contains("is a member of", "(39)", "is an observer of", "(2)");
        assertThat(figure.alt())
                .isEqualTo(
                        "A map of the countries related to this party: Pompidou Group. Number of"
                                + " countries by what is said of them: is a member of: 39; is an"
                                + " observer of: 2; presides over: 1.");
    }

    @Test
    void aStateWithoutAPlaceIsSaidAndTheMapTakesNoSides() {
        assertThat(figure.note())
                .startsWith("Without a place on the map: State of atlantis.")
                .contains("express no opinion", "Natural Earth");
    }

    /** Those in Europe on the larger map alone, so that none is written twice. */
    @Test
    void codesAreWrittenOnceAndNoneOverAnother() {
        Map<String, Long> codes =
                written(figure).stream()
                        .filter(text -> text.matches("[A-Z]{3}"))
                        .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        assertThat(codes).hasSizeGreaterThan(35).containsKeys("MEX", "FRA", "CYP");
        assertThat(codes.values()).containsOnly(1L);
        assertThat(letters(figure.drawing())).allMatch(one -> one.size() >= Canvas.SMALL);
    }

    @Test
    void aMapOfEuropeAloneIsDrawnOnce() {
        List<Fact> facts =
                List.of(
                        fact("a", "MEMBER_OF", state("fra"), GROUP, 1),
                        fact("b", "MEMBER_OF", state("deu"), GROUP, 2),
                        fact("c", "PART_OF", named("x", "Network", "Net"), GROUP, 3));
        Figure small = new MemberMap(author(Language.FR)).of("map", GROUP, facts).orElseThrow();
        assertThat(small.drawing().height()).isLessThan(450);
        assertThat(data(small)).hasSize(2);
        assertThat(new MemberMap(author(Language.FR)).of("map", GROUP, facts.subList(2, 3)))
                .isEmpty();
    }

    private static Party state(String code) {
        return dated("state-" + code, "State", code, 60, "iso3", code);
    }
}
