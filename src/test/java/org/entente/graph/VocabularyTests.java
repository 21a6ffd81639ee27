package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.graph.RelationType.Ends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

class VocabularyTests {

    private static final double PAPER = luminance("#faf9f6");
    private static final double NIGHT = luminance("#12161e");

    private final Vocabulary vocabulary = read(shipped());

    @Test
    void theShippedVocabularyHasTheKindsOfTheModelInItsOrder() {
        assertThat(vocabulary.kinds())
                .extracting(Kind::id)
                .containsExactly(
                        "Organisation",
                        "State",
                        "Network",
                        "Programme",
                        "Activity",
                        "Instrument",
                        "Event",
                        "Place",
                        "Topic");
    }

    @Test
    void typesAreInTheOrderOfTheirRelevance() {
        assertThat(vocabulary.types())
                .hasSize(24)
                .extracting(RelationType::relevance)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(vocabulary.types().getFirst().id()).isEqualTo("COOPERATES_WITH");
    }

    @Test
    void everyTypeHasASentenceInBothLanguagesAndDirections() {
        assertThat(vocabulary.types())
                .allSatisfy(type ->
                        assertThat(sentences(type.forward(), type.inverse()))
                                .as(type.id())
                                .allMatch(text -> text.matches("\\p{L}.* ?\\{(the|of|to|in)}")));
    }

    /** « est réalisé par » would be wrong after « la formation ». */
    @Test
    void noFrenchSentenceAgreesInGenderWithItsSubject() {
        var french =
                Stream.concat(
                        vocabulary.types().stream()
                                .flatMap(t -> Stream.of(t.forward(), t.inverse())),
                        vocabulary.roles().stream().flatMap(r -> Stream.ofNullable(r.forward())));
        assertThat(
                        Stream.concat(
                                french,
                                vocabulary.roles().stream()
                                        .flatMap(r -> Stream.ofNullable(r.inverse()))))
                .extracting(Label::fr)
                .noneMatch(text -> text.matches("(est|sont) (?!partie )\\p{L}+(é|i|ert)e? .*"));
    }

    @Test
    void everySentenceHasItsPluralWithTheSamePlaceholder() {
        var labels =
                Stream.concat(
                        vocabulary.types().stream()
                                .flatMap(t -> Stream.of(t.forward(), t.inverse())),
                        vocabulary.roles().stream()
                                .filter(role -> role.forward() != null)
                                .flatMap(r -> Stream.of(r.forward(), r.inverse())));
        assertThat(labels)
                .allSatisfy(label -> {
                    Label many = label.forSubject(true);
                    assertThat(label.enMany()).as(label.en()).isNotNull();
                    assertThat(label.frMany()).as(label.fr()).isNotEqualTo(label.fr());
                    assertThat(many.en()).endsWith(label.en().replaceFirst(".*(?=\\{)", ""));
                    assertThat(many.fr()).endsWith(label.fr().replaceFirst(".*(?=\\{)", ""));
                    assertThat(many.fr()).doesNotMatch("(est|a|fait|se déroule|doit) .*");
                    assertThat(many.en()).doesNotMatch("(is|has|was) .*");
                });
    }

    @Test
    void aRoleHasSentencesInBothDirectionsOrInNone() {
        assertThat(vocabulary.roles())
                .allSatisfy(role ->
                        assertThat(role.forward() == null)
                                .as(role.id())
                                .isEqualTo(role.inverse() == null));
    }

    @Test
    void everyWordIsInBothLanguages() {
        var labels =
                Stream.of(
                                vocabulary.kinds().stream().map(Kind::label),
                                vocabulary.kinds().stream().map(Kind::many),
                                vocabulary.categories().stream().map(Vocabulary.Category::label),
                                vocabulary.roles().stream().map(Vocabulary.Role::label),
                                vocabulary.measures().stream().map(Vocabulary.Measure::label),
                                Stream.of(
                                                vocabulary.stages(),
                                                vocabulary.nameTypes(),
                                                vocabulary.certainties())
                                        .flatMap(List::stream)
                                        .map(Vocabulary.Term::label))
                        .flatMap(all -> all);
        assertThat(labels)
                .hasSizeGreaterThan(90)
                .allSatisfy(label -> {
                    assertThat(label.en()).isNotBlank();
                    assertThat(label.fr()).isNotBlank();
                });
    }

    @Test
    void onlyCooperationIsSymmetricAndReadsTheSameBothWays() {
        assertThat(vocabulary.types())
                .filteredOn(RelationType::symmetric)
                .singleElement()
                .satisfies(type -> {
                    assertThat(type.id()).isEqualTo("COOPERATES_WITH");
                    assertThat(type.forward()).isEqualTo(type.inverse());
                });
    }

    @Test
    void aTypeJoinsOnlyItsPairsOfKinds() {
        RelationType partOf = vocabulary.type("PART_OF").orElseThrow();
        assertThat(partOf.allows("Event", "Organisation")).isTrue();
        assertThat(partOf.allows("Network", "Organisation")).isTrue();
        assertThat(partOf.allows("Organisation", "Event")).isFalse();
        assertThat(partOf.allows("Network", "Event")).isFalse();
    }

    @Test
    void aRoleBelongsToItsTypes() {
        assertThat(vocabulary.role("MEMBER_OF", "observer")).isPresent();
        assertThat(vocabulary.role("SUPPORTS", "observer")).isEmpty();
    }

    @Test
    void aRoleWithoutSentencesTakesThoseOfItsType() {
        assertThat(vocabulary.sentence("MEMBER_OF", "observer", true).en())
                .isEqualTo("is an observer of {the}");
        assertThat(vocabulary.sentence("MEMBER_OF", "member", true).en())
                .isEqualTo("is a member of {the}");
        assertThat(vocabulary.sentence("MEMBER_OF", null, false).en())
                .isEqualTo("has as members {the}");
    }

    @Test
    void kindsDifferInShapeAndInColour() {
        assertThat(vocabulary.kinds()).extracting(Kind::shape).doesNotHaveDuplicates();
        assertThat(vocabulary.kinds()).extracting(Kind::light).doesNotHaveDuplicates();
        assertThat(vocabulary.kinds()).extracting(Kind::dark).doesNotHaveDuplicates();
    }

    /** WCAG 2.2, 1.4.11: graphical objects have a contrast of at least 3 to 1. */
    @Test
    void kindsStandOutAgainstTheirGround() {
        assertThat(vocabulary.kinds())
                .allSatisfy(kind -> {
                    assertThat(contrast(luminance(kind.light()), PAPER))
                            .as("%s on paper", kind.id())
                            .isGreaterThanOrEqualTo(3);
                    assertThat(contrast(luminance(kind.dark()), NIGHT))
                            .as("%s on dark ground", kind.id())
                            .isGreaterThanOrEqualTo(3);
                });
    }

    @Test
    void everyKindIsAnEndOfSomeType() {
        var ends = vocabulary.types().stream().flatMap(type -> type.ends().stream()).toList();
        assertThat(ends.stream().flatMap((Ends pair) -> pair.from().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(ids());
        assertThat(ends.stream().flatMap((Ends pair) -> pair.to().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(ids());
    }

    /** Each row breaks the shipped file in one place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'id: State, en'      | 'id: Organisation, en'    | kind twice: Organisation",
                "'id: HOSTS'          | 'id: ORGANISES'           | type twice: ORGANISES",
                "'id: Topic, en'      | 'id: \"T) DELETE n\", en' | is not a name",
                "'id: HOSTS'          | 'id: \"HOSTS|RUNS\"'      | is not a name",
                "'from: [Organisation, State], to: [Activity' | 'from: [Stat], to: [Activity'"
                        + " | ends of",
                "'to: [Event, Organisation] }' | 'to: [Event, Body] }' | ends of PART_OF",
                "'types: [CONTRIBUTES_TO], en: input' | 'types: [GIVES_TO], en: input'"
                        + " | role input",
                "'kinds: [Place], en: city' | 'kinds: [Plac], en: city' | category city",
                "'counts: { type: MEMBER_OF, roles: [founding' | 'counts: { type: MEMBER, roles:"
                        + " [founding' | measure founding states",
                "'forward: { en: \"runs {the}\", fr: \"mène {the}\", en_many: \"run {the}\","
                        + " fr_many: \"mènent {the}\" }' | '' | sentences of RUNS",
                "'en: \"is run by {the}\", ' | '' | sentences of RUNS",
                "'en: department, ' | '' | category department",
            })
    void aBrokenVocabularyIsRefused(String part, String broken, String reason) {
        String text = shipped();
        assertThat(text.contains(part)).as("the file has %s", part).isTrue();
        assertThatThrownBy(() ->
                        read(
                                text.replaceFirst(
                                        java.util.regex.Pattern.quote(part),
                                        java.util.regex.Matcher.quoteReplacement(broken))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The vocabulary is wrong")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kinds",
                "categories",
                "types",
                "roles",
                "stages",
                "measures",
                "name_types",
                "certainties"
            })
    void aVocabularyWithoutOneOfItsListsIsRefused(String list) {
        String without =
                shipped()
                        .replaceFirst(
                                "(?ms)^" + list + ":\\n(  .*?\\n|#.*?\\n|\\n)+?(?=[a-z]|\\z)", "");
        assertThat(without).isNotEqualTo(shipped());
        assertThatThrownBy(() -> read(without))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The vocabulary is wrong: one of its lists is missing");
    }

    @Test
    void anUnknownPropertyIsRefused() {
        assertThatThrownBy(() -> read(shipped().replaceFirst("relevance: 20", "relevnce: 20")))
                .hasMessageContaining("relevnce");
    }

    private List<String> ids() {
        return vocabulary.kinds().stream().map(Kind::id).toList();
    }

    private static Stream<String> sentences(Label forward, Label inverse) {
        return Stream.of(forward.en(), forward.fr(), inverse.en(), inverse.fr());
    }

    private static String shipped() {
        try {
            return new ClassPathResource("vocabulary.yaml")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vocabulary read(String yaml) {
        try {
            return VocabularyFile.read(
                    new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
