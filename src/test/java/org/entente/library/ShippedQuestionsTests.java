package org.entente.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.entente.graph.Label;
import org.entente.graph.Language;
import org.entente.library.Question.Parameter;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of {@code cypher/library}: each says in both languages what it asks. */
class ShippedQuestionsTests {

    private static final String HEADER =
            """
            // en: Title
            // fr: Titre
            // en-about: About
            // fr-about: À propos
            """;

    private final List<Question> questions;

    ShippedQuestionsTests() throws IOException {
        questions = new ShippedQuestions().all();
    }

    @Test
    void theParametersAreThoseOfTheStatement() {
        for (Question question : questions) {
            Set<String> declared =
                    question.parameters().stream()
                            .map(Parameter::name)
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(QueryParameters.of(question.statement().text()))
                    .as(question.id())
                    .isEqualTo(declared);
        }
    }

    @Test
    void everyTextIsThereInBothLanguagesAndEachTitleOnce() {
        for (Question question : questions) {
            for (Label label : List.of(question.title(), question.about())) {
                assertThat(label.en()).as(question.id()).isNotBlank().isNotEqualTo(label.fr());
                assertThat(label.fr()).as(question.id()).isNotBlank();
            }
        }
        assertThat(questions.stream().map(one -> one.title().en())).doesNotHaveDuplicates();
        assertThat(questions.stream().map(one -> one.title().fr())).doesNotHaveDuplicates();
    }

    @Test
    void frenchTextsSetTheSpacesOfFrenchPunctuation() {
        for (Question question : questions) {
            for (String text : List.of(question.title().fr(), question.about().fr())) {
                assertThat(text).as(question.id()).doesNotContainPattern("[^ \\u00a0][;:?!»]");
            }
        }
    }

    @Test
    void everyTopicHasATitleInBothLanguages() {
        for (Locale locale : List.of(Locale.ROOT, Locale.FRENCH)) {
            var words = ResourceBundle.getBundle("messages/messages", locale);
            assertThat(Stream.concat(questions.stream().map(Question::topic), Stream.of("people")))
                    .allMatch(topic -> words.containsKey("library.topic." + topic));
        }
    }

    @Test
    void aFrenchStatementHasFrenchColumnsAndLooksAtFrenchTextsFirst() {
        String file =
                HEADER
                        + """
                        // columns: Name = Nom | Kind of = Nature de
                        MATCH (d) RETURN coalesce(d.title_en, d.title_fr) AS `Name`, d AS `Kind of` ORDER BY `Name`
                        """;
        assertThat(Question.parse("a/b", file).statement().in(Language.FR))
                .isEqualTo(
                        "MATCH (d) RETURN coalesce(d.title_fr, d.title_en) AS `Nom`, d AS `Nature"
                                + " de` ORDER BY `Nom`");
    }

    @Test
    void noStatementNamesItsColumnsOtherThanInItsHeader() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Question.parse("a/b", HEADER + "// columns: One = Un\nRETURN 1 AS `Other`"))
                .withMessageContaining("a/b");
        Pattern unnamed = Pattern.compile("RETURN (?!.* AS `)[^\\n]*\\Z");
        for (Question question : questions) {
            assertThat(question.statement().text())
                    .as(question.id())
                    .doesNotContainPattern(unnamed);
        }
    }

    @Test
    void aFileWithoutItsHeaderOrWithAFalseDefaultIsNotTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.parse("a/b", "// en: Title\nRETURN 1"))
                .withMessageContaining("a/b");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Question.parse(
                                "a/b",
                                HEADER
                                        + "// $y: year = soon | en: Year | fr: Année\n"
                                        + "// columns: One = Un\n"
                                        + "RETURN $y AS `One`"))
                .withMessageContaining("not a parameter");
    }
}
