package org.entente.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexEscapesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain é \uD83D\uDE00",
                "a\u0001b\r\nc\u001f",
                "_x0041_ is not A",
                "__x005F_x0041__",
                "half \uD83D and \uDE00 half",
                "\uFFFE\uFFFF",
                "_x_",
                "_x00",
                "x_"
            })
    void whatIsEncodedIsDecodedToTheSame(String text) {
        assertThat(HexEscapes.decoded(HexEscapes.encoded(text))).isEqualTo(text);
    }

    @Test
    void onlyWhatXmlCannotHoldIsEscaped() {
        assertThat(HexEscapes.encoded("a\tb\nc é \uD83D\uDE00"))
                .isEqualTo("a\tb\nc é \uD83D\uDE00");
        assertThat(HexEscapes.encoded("a\r\u0001_x0041_"))
                .isEqualTo("a_x000D__x0001__x005F_x0041_");
    }
}
