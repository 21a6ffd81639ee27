package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTests {

    @ParameterizedTest
    @CsvSource({
        "Le Groupe Pompidou et l'Égypte, Le-Groupe-Pompidou-et-l-Égypte",
        "../../etc/passwd, etc-passwd",
        "'a\"; filename=\"b.exe', a-filename-b-exe",
        "世界, 世界",
        "???, entente"
    })
    void aTitleBecomesAPlainName(String title, String stem) {
        assertThat(FileNames.stem(title)).isEqualTo(stem);
    }

    @Test
    void aLongTitleIsCutBetweenCharacters() {
        assertThat(FileNames.stem("\uD835\uDD38".repeat(300))).isEqualTo("\uD835\uDD38".repeat(60));
    }
}
