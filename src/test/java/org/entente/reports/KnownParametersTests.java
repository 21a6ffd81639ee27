package org.entente.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

import java.util.Arrays;
import java.util.Map;

class KnownParametersTests {

    private final KnownParameters known = new KnownParameters();

    @Test
    void whatTheMethodTakesAndTheLanguageAreKnown() {
        assertThat(isLetThrough("named", "subject", "from", "lang")).isTrue();
    }

    @Test
    void anotherOneIsNamedWithThoseThatThereAre() {
        for (String unknown : new String[] {"partnr", "type", "period"}) {
            assertThatThrownBy(() -> isLetThrough("named", "subject", unknown))
                    .isInstanceOfSatisfying(
                            ErrorResponseException.class,
                            e -> {
                                assertThat(e.getStatusCode().value()).isEqualTo(400);
                                assertThat(e.getDetailMessageArguments())
                                        .containsExactly(unknown, "subject, from, lang");
                            });
        }
    }

    @Test
    void aMethodThatTakesAllOfThemChecksThemItself() {
        assertThat(isLetThrough("all", "anything")).isTrue();
    }

    private boolean isLetThrough(String method, String... parameters) {
        var request = new MockHttpServletRequest();
        for (String parameter : parameters) {
            request.addParameter(parameter, "x");
        }
        var handler =
                Arrays.stream(getClass().getDeclaredMethods())
                        .filter(one -> one.getName().equals(method))
                        .map(one -> new HandlerMethod(this, one))
                        .findFirst()
                        .orElseThrow();
        return known.preHandle(request, new MockHttpServletResponse(), handler);
    }

    void named(
            @PathVariable String type,
            @RequestParam String subject,
            @RequestParam(name = "from", required = false) @Nullable String period) {}

    void all(@RequestParam Map<String, String> parameters) {}
}
