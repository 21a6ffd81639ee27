package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.graph.Language.EN;
import static org.entente.graph.Language.FR;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTests {

    private static final Label OF = new Label("is a member of {the}", "est membre {of}");
    private static final Label TO = new Label("contributes to {the}", "contribue {to}");
    private static final Label IN = new Label("is conducted in {the}", "se déroule {in}");
    private static final Label THE = new Label("runs {the}", "mène {the}");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "le, Conseil de l'Europe, est membre du Conseil de l'Europe",
                "la, CICAD, est membre de la CICAD",
                "l', ONUDC, est membre de l'ONUDC",
                "l’, ONUDC, est membre de l'ONUDC",
                "les, Nations Unies, est membre des Nations Unies",
                ", MedNET, est membre de MedNET",
                ", Andorre, est membre d'Andorre",
                ", Écosse, est membre d'Écosse",
                ", îles, est membre d'îles",
                ", Œuvre commune, est membre d'Œuvre commune",
                ", Yverdon, est membre d'Yverdon",
            })
    void deContractsWithTheArticleAndElidesBeforeAVowel(
            @Nullable String article, String name, String sentence) {
        assertThat(sentence(OF, FR, article, name)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "le, Conseil de l'Europe, contribue au Conseil de l'Europe",
                "la, CICAD, contribue à la CICAD",
                "l', ONUDC, contribue à l'ONUDC",
                "les, Nations Unies, contribue aux Nations Unies",
                ", MedNET, contribue à MedNET",
                ", Exit, contribue à Exit",
            })
    void aContractsWithTheArticle(@Nullable String article, String name, String sentence) {
        assertThat(sentence(TO, FR, article, name)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "le, Maroc, se déroule au Maroc",
                "la, Tunisie, se déroule en Tunisie",
                "l', Égypte, se déroule en Égypte",
                "les, États-Unis d'Amérique, se déroule aux États-Unis d'Amérique",
                ", Malte, se déroule à Malte",
                ", Rabat, se déroule à Rabat",
            })
    void inDependsOnTheArticle(@Nullable String article, String name, String sentence) {
        assertThat(sentence(IN, FR, article, name)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "le, Conseil de l'Europe, mène le Conseil de l'Europe",
                "l', ONUDC, mène l'ONUDC",
                "les, Nations Unies, mène les Nations Unies",
                ", MedNET, mène MedNET",
            })
    void withoutPrepositionTheArticleStandsAlone(
            @Nullable String article, String name, String sentence) {
        assertThat(sentence(THE, FR, article, name)).isEqualTo(sentence);
    }

    @Test
    void englishTakesTheArticleAsItIs() {
        assertThat(sentence(OF, EN, "the", "Council of Europe"))
                .isEqualTo("is a member of the Council of Europe");
        assertThat(sentence(OF, EN, null, "MedNET")).isEqualTo("is a member of MedNET");
        assertThat(sentence(OF, EN, "", "MedNET")).isEqualTo("is a member of MedNET");
    }

    @Test
    void aLegendShowsTheLabelAlone() {
        assertThat(OF.plain(EN)).isEqualTo("is a member of");
        assertThat(OF.plain(FR)).isEqualTo("est membre de");
        assertThat(TO.plain(FR)).isEqualTo("contribue à");
        assertThat(IN.plain(FR)).isEqualTo("se déroule à");
        assertThat(THE.plain(FR)).isEqualTo("mène");
    }

    private static String sentence(
            Label label, Language language, @Nullable String article, String name) {
        return label.verb(language) + " " + label.lead(language, article, name) + name;
    }
}
