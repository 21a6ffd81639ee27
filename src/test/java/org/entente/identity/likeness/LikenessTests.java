package org.entente.identity.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.identity.likeness.Evidence.*;

import org.entente.identity.likeness.SpelledName.Sort;
import org.entente.identity.likeness.Subject.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

/** Pairs that are one, and pairs that only look like it. */
class LikenessTests {

    private static final int LISTED = 70;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Conseil de l’Europe, Conseil de l'Europe, ACCENTS",
                "CONSEIL DE L'EUROPE, Conseil de l’Europe, ACCENTS",
                "Université de Montréal, Universite de Montreal, ACCENTS",
                "Université Mohammed V, Mohammed V University, WORD_ORDER SPELLING",
                "Pompidou Group, Groupe Pompidou, WORD_ORDER SPELLING",
                "World Health Organization, World Health Organisation, SPELLING",
                "World Health Organization (WHO), World Health Organization, MORE_WORDS",
                "University of Oslo, Oslo University, WORD_ORDER",
                "Université Mohammed V, Université Mohamed V, SPELLING",
                "MedNET, MedNET, EXACT"
            })
    void namesOfOne(String one, String other, String evidence) {
        Likeness likeness = Likeness.of(body("a", one), body("b", other)).orElseThrow();
        assertThat(likeness.score()).isBetween(LISTED, 100);
        assertThat(likeness.evidence())
                .containsAll(
                        java.util.Arrays.stream(evidence.split(" "))
                                .map(Evidence::valueOf)
                                .toList())
                .contains(SAME_KIND);
    }

    @ParameterizedTest
    @CsvSource({
        "Niger, Nigeria",
        "Europe de l'Est, Europe du Sud-Est",
        "Guinea, Guinea-Bissau",
        "Guinea, Equatorial Guinea",
        "Austria, Australia",
        "Slovakia, Slovenia",
        "Gambia, Zambia",
        "Iran, Iraq",
        "Université Mohammed V, Université Mohammed VI",
        "Council of Europe, Council of Europe Development Bank",
        "European Society of Cardiology, European Society of Radiology",
        "Permanent Mission of Jordan to the United Nations, Permanent Mission of Japan to the"
                + " United Nations",
        "64th session of the Commission, 65th session of the Commission",
        "Side event 1, Side event 2",
        "Conference of the Parties, Conference of the Parties 25",
        "European Commission, European Council",
        "Ministry of Health, Ministry of Justice"
    })
    void namesOfTwo(String one, String other) {
        assertThat(Likeness.of(body("a", one), body("b", other))).isEmpty();
    }

    @Test
    void unodcIsOnudc() {
        var english = unodc("unodc", "United Nations Office on Drugs and Crime", "UNODC", "en");
        var french =
                unodc(
                        "onudc",
                        "Office des Nations Unies contre la drogue et le crime",
                        "ONUDC",
                        "fr");
        assertThat(Likeness.of(english, french))
                .hasValueSatisfying(likeness -> {
                    assertThat(likeness.score()).isGreaterThanOrEqualTo(LISTED);
                    assertThat(likeness.evidence()).contains(ACRONYM);
                });
    }

    /** The American University and the African Union are both AU. */
    @Test
    void anAcronymAloneIsLittleWhereTheNamesDiffer() {
        var university = unodc("a", "American University", "AU", "en");
        var union = unodc("b", "African Union", "AU", "en");
        assertThat(Likeness.of(university, union))
                .hasValueSatisfying(likeness -> {
                    assertThat(likeness.score()).isLessThan(LISTED);
                    assertThat(likeness.evidence()).contains(ACRONYM, OTHER_NAME);
                });
    }

    @Test
    void aFormerNameSaysSo() {
        var old = new SpelledName("Co-operation Group to Combat Drug Abuse", Sort.FORMER, "en");
        var group = new Subject("a", "Organisation", List.of(old), Set.of(), Set.of(), null);
        var likeness =
                Likeness.of(group, body("b", "Co-operation group to combat drug abuse"))
                        .orElseThrow();
        assertThat(likeness.evidence()).contains(ACCENTS, FORMER_NAME);
        assertThat(likeness.score()).isBetween(LISTED, 95);
    }

    @Test
    void whatSucceedsAnotherIsNotTheSame() {
        var emcdda = body("emcdda", "European Drugs Agency");
        var euda = body("euda", "European Drugs Agency");
        assertThat(Likeness.of(emcdda, euda, true).orElseThrow())
                .satisfies(likeness -> {
                    assertThat(likeness.evidence()).contains(EXACT, JOINED);
                    assertThat(likeness.score()).isLessThan(LISTED);
                });
    }

    @Test
    void statesWithOtherCodesAreNeverOne() {
        var niger = state("Niger", "iso2:NE", "iso3:NER");
        assertThat(Likeness.of(niger, state("Niger", "iso2:NG"))).isEmpty();
        assertThat(Likeness.of(niger, state("Niger", "iso3:NER"))).isPresent();
        assertThat(Likeness.of(niger, state("Niger"))).isPresent();
    }

    @Test
    void theCountryTellsBodiesOfOneNameApart() {
        var jordan = at("a", "Ministry of Health", "state-jor");
        var morocco = at("b", "Ministry of Health", "state-mar");
        assertThat(Likeness.of(jordan, morocco).orElseThrow())
                .satisfies(likeness -> {
                    assertThat(likeness.evidence()).contains(EXACT, OTHER_COUNTRY);
                    assertThat(likeness.score()).isLessThan(LISTED);
                });
        assertThat(Likeness.of(jordan, at("c", "Ministry of Health", "state-jor")).orElseThrow())
                .satisfies(likeness -> assertThat(likeness.evidence()).contains(SAME_COUNTRY));
    }

    @Test
    void anEventAtAnotherTimeIsAnother() {
        assertThat(Likeness.of(event("a", 100), event("b", 800)).orElseThrow().score())
                .isLessThan(LISTED);
        assertThat(Likeness.of(event("a", 100), event("b", 100)).orElseThrow().score())
                .isEqualTo(100);
    }

    @Test
    void anIdentifierElsewhereTellsMoreThanAName() {
        var one = coded("a", "wikidata:Q1");
        assertThat(Likeness.of(one, coded("b", "wikidata:Q2")).orElseThrow().score())
                .isLessThan(LISTED);
        assertThat(Likeness.of(one, coded("b", "wikidata:Q1")).orElseThrow().evidence())
                .contains(SAME_IDENTIFIER);
    }

    @Test
    void whatIsTypedInCapitalsIsAnAcronym() {
        assertThat(SpelledName.typed(" ONUDC ")).hasSize(2);
        assertThat(SpelledName.typed("CdE")).hasSize(2);
        assertThat(SpelledName.typed("Maroc")).hasSize(1);
        assertThat(SpelledName.typed("CONSEIL DE L'EUROPE")).hasSize(1);
    }

    private static Subject body(String id, String name) {
        return new Subject(
                id,
                "Organisation",
                List.of(new SpelledName(name, Sort.NAME, null)),
                Set.of(),
                Set.of(),
                null);
    }

    private static Subject unodc(String id, String name, String acronym, String language) {
        return new Subject(
                id,
                "Organisation",
                List.of(
                        new SpelledName(name, Sort.NAME, language),
                        new SpelledName(acronym, Sort.ACRONYM, language)),
                Set.of(),
                Set.of(),
                null);
    }

    private static Subject state(String name, String... codes) {
        return new Subject(
                "",
                "State",
                List.of(new SpelledName(name, Sort.NAME, "en")),
                Set.of(),
                Set.of(codes),
                null);
    }

    private static Subject at(String id, String name, String country) {
        return new Subject(
                id, "Organisation", body(id, name).names(), Set.of(country), Set.of(), null);
    }

    private static Subject event(String id, long day) {
        return new Subject(
                id,
                "Event",
                body(id, "Annual meeting").names(),
                Set.of(),
                Set.of(),
                new Days(day, day));
    }

    private static Subject coded(String id, String code) {
        return new Subject(
                id, "Organisation", body(id, "MedNET").names(), Set.of(), Set.of(code), null);
    }
}
