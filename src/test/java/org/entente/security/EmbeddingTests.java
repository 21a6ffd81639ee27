package org.entente.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

import java.util.Locale;

class EmbeddingTests {

    private static final MockHttpServletRequest EMBEDDED =
            new MockHttpServletRequest("GET", "/embed/some-id");

    @Test
    void nobodyMayFrameAViewUnlessSaid() {
        assertThat(embedding("").ancestors(EMBEDDED)).isEqualTo("'none'");
    }

    @Test
    void whoIsNamedMayFrameAViewAndNothingElse() {
        var embedding = embedding("https://intranet.example.org, http://localhost:3000");
        assertThat(embedding.ancestors(EMBEDDED))
                .isEqualTo("https://intranet.example.org http://localhost:3000");
        assertThat(embedding.ancestors(new MockHttpServletRequest("GET", "/"))).isEqualTo("'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https://a.example; script-src *",
                "javascript:alert(1)",
                "https://a.example/path",
                "intranet"
            })
    void whatIsNoOriginIsRefusedAtTheStart(String said) {
        assertThatThrownBy(() -> embedding(said)).hasMessage("no origin");
    }

    private static Embedding embedding(String allowed) {
        var messages = new StaticMessageSource();
        messages.addMessage("problem.embed", Locale.ENGLISH, "no origin");
        return new Embedding(
                new MockEnvironment().withProperty("entente.embed.allowed", allowed), messages);
    }
}
