package org.entente.reports.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

import javax.imageio.ImageIO;

class HouseFolderTests {

    @TempDir private Path folder;

    @Test
    void withoutAFolderThereIsNoHouse() {
        House house = Houses.in(folder.resolve("none"));
        assertThat(house.template().use()).isEmpty();
        assertThat(house.logo().use()).isEmpty();
        assertThat(house.words().use()).isEmpty();
    }

    @Test
    void textsAndColoursAreThoseOfTheLanguage() throws IOException {
        Files.writeString(
                folder.resolve("house.yaml"),
                """
                accent: "#8A1538"
                organisation: {en: House, fr: Maison}
                cover: {fr: Pour information}
                """);
        HouseWords words = Houses.in(folder).words().use().orElseThrow();
        assertThat(words.accent()).isEqualTo("#8a1538");
        assertThat(words.ink()).isNull();
        assertThat(words.organisation().in("en-fr")).contains("House");
        assertThat(words.organisation().in("fr")).contains("Maison");
        assertThat(words.cover().in("en")).isEmpty();
        assertThat(words.foot().in("fr")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accent: '#fff'|\"#fff\" is no colour|n'est pas une couleur",
                "ink: '#999999'|on white (contrast 2.8:1)|(contraste 2,8:1)",
                "colour: red|there is no entry \"colour\"|n'existe pas",
                "cover: [|line 1 is not|la ligne 1",
                "accent: '}; body {'|is no colour|n'est pas une couleur"
            })
    void aBrokenEntryIsNamedInBothLanguages(String yaml, String english, String french)
            throws IOException {
        Files.writeString(folder.resolve("house.yaml"), yaml);
        House house = Houses.in(folder);
        assertThat(sentence(house.words(), Locale.ENGLISH)).contains("house.yaml", english);
        assertThat(sentence(house.words(), Locale.FRENCH)).contains("house.yaml", french);
        assertThat(house.logo().use()).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsRefused() throws IOException {
        Files.writeString(folder.resolve("house.yaml"), "foot: {en: '" + "x".repeat(201) + "'}");
        assertThat(sentence(Houses.in(folder).words(), Locale.ENGLISH))
                .contains("\"foot\" is longer than 200");
        Files.writeString(folder.resolve("house.yaml"), "#" + "x".repeat(70_000));
        assertThat(sentence(Houses.in(folder).words(), Locale.ENGLISH)).contains("64 kB");
    }

    @Test
    void aLogoIsAPictureOfALimitedSize() throws IOException {
        Files.write(folder.resolve("logo.png"), png(400, 100));
        Logo logo = Houses.in(folder).logo().use().orElseThrow();
        assertThat(logo.heightWithin(200, 48)).isEqualTo(48);
        assertThat(logo.widthWithin(100, 48)).isEqualTo(100);
        Files.write(folder.resolve("logo.png"), png(4001, 1));
        assertThat(sentence(Houses.in(folder).logo(), Locale.ENGLISH)).contains("4,000 by 4,000");
        Files.writeString(folder.resolve("logo.png"), "<svg/>");
        assertThat(sentence(Houses.in(folder).logo(), Locale.FRENCH)).contains("image PNG");
    }

    @Test
    void aLogoOfAnotherKindIsNotLeftAsideInSilence() throws IOException {
        Files.writeString(folder.resolve("logo.svg"), "<svg/>");
        assertThat(sentence(Houses.in(folder).logo(), Locale.ENGLISH))
                .contains("logo.svg", "only PNG is used");
        Files.write(folder.resolve("logo.png"), png(4, 4));
        assertThat(Houses.in(folder).logo().use()).isPresent();
    }

    @Test
    void aChangeCountsAtOnce() throws IOException {
        HouseFolder house = Houses.folder(folder);
        assertThat(house.current().template().use()).isEmpty();
        Files.writeString(folder.resolve("template.docx"), "not a document");
        assertThatThrownBy(() -> house.current().template().use())
                .isInstanceOf(UnusableHouse.class);
        TemplateFile.write(folder, document -> {});
        assertThat(house.current().template().use()).isPresent();
        House same = house.current();
        assertThat(house.current()).isSameAs(same);
        Files.delete(folder.resolve("template.docx"));
        assertThat(house.current().template().use()).isEmpty();
    }

    private static String sentence(Part<?> part, Locale language) {
        Object[] details = part.broken().orElseThrow().details();
        return Objects.requireNonNull(
                Houses.messages().getMessage(UnusableHouse.SENTENCE, details, language));
    }

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
