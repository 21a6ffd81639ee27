package org.entente.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.graph.VocabularyFixture;
import org.entente.picture.KindShape;
import org.entente.picture.Palette;
import org.entente.picture.PathData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The picture and the canvas of the front end are drawn alike. */
class CanvasAgreementTests {

    private static final Path VARIABLES = Path.of("frontend", "styles", "variables.css");
    private static final Path STYLE = Path.of("frontend", "graph", "style.js");

    @ParameterizedTest
    @CsvSource({"paper", "ink", "soft", "line", "edge", "accent", "halo"})
    void coloursAreThoseOfThePage(String name) throws IOException {
        MatchResult found =
                Pattern.compile("--" + name + ": light-dark\\((#\\w+), (#\\w+)\\)")
                        .matcher(Files.readString(VARIABLES))
                        .results()
                        .findFirst()
                        .orElseThrow();
        assertThat(colour(Palette.LIGHT, name)).isEqualTo(Color.decode(found.group(1)));
        assertThat(colour(Palette.DARK, name)).isEqualTo(Color.decode(found.group(2)));
    }

    private static Color colour(Palette palette, String name) {
        return switch (name) {
            case "paper" -> palette.paper;
            case "ink" -> palette.ink;
            case "soft" -> palette.soft;
            case "line" -> palette.line;
            case "edge" -> palette.edge;
            case "accent" -> palette.accent;
            default -> palette.halo;
        };
    }

    @Test
    void shapesHaveTheSizesOfTheCanvas() throws IOException {
        List<MatchResult> sizes =
                Pattern.compile("'?([a-z-]+)'?: \\[(\\d+), (\\d+)\\]")
                        .matcher(
                                Files.readString(STYLE)
                                        .lines()
                                        .filter(line -> line.startsWith("const SIZES"))
                                        .findFirst()
                                        .orElseThrow())
                        .results()
                        .toList();
        assertThat(sizes).hasSize(9);
        for (MatchResult size : sizes) {
            assertThat(KindShape.size(size.group(1)))
                    .as(size.group(1))
                    .containsExactly(
                            Double.parseDouble(size.group(2)), Double.parseDouble(size.group(3)));
        }
    }

    /** Each kind has a shape of its own, as wide and high as it says. */
    @Test
    void everyKindHasAShapeOfItsOwn() {
        var drawn = new HashMap<String, String>();
        for (var kind : VocabularyFixture.shipped().kinds()) {
            Rectangle2D box = KindShape.of(kind.shape(), 5, 7, 40, 20).getBounds2D();
            assertThat(box.getCenterX()).isEqualTo(5);
            assertThat(box.getCenterY()).isEqualTo(7);
            assertThat(box.getWidth()).isBetween(35.0, 40.0);
            drawn.put(PathData.of(KindShape.of(kind.shape(), 0, 0, 40, 20)), kind.id());
        }
        assertThat(drawn).hasSize(VocabularyFixture.shipped().kinds().size());
        assertThat(Map.copyOf(drawn)).containsValue("Network");
    }
}
