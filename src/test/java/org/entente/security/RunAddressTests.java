package org.entente.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class RunAddressTests {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8080",
        "0.0.0.0, http://127.0.0.1:8080",
        "'', http://127.0.0.1:8080",
        "192.0.2.7, http://192.0.2.7:8080",
        "::1, http://[::1]:8080"
    })
    void itIsReachedWhereItListensAndAnswersByThatName(String listening, String address) {
        var environment =
                new MockEnvironment()
                        .withProperty("server.address", listening)
                        .withProperty("local.server.port", "8080");
        assertThat(RunAddress.of(environment)).isEqualTo(address);
        String host = address.replaceAll("^http://|:8080$", "");
        assertThat(new AllowedHosts(environment).allows(host)).isTrue();
        assertThat(new AllowedHosts(environment).allows("192.0.2.8")).isFalse();
    }

    @Test
    void withACertificateItIsCalledSecurelyAndWithoutAServerNotAtAll() {
        var environment =
                new MockEnvironment()
                        .withProperty("server.ssl.key-store", "keys.p12")
                        .withProperty("server.servlet.context-path", "/entente");
        assertThat(RunAddress.of(environment)).isNull();
        environment.setProperty("local.server.port", "8443");
        assertThat(RunAddress.of(environment)).isEqualTo("https://127.0.0.1:8443/entente");
        environment.setProperty("server.ssl.enabled", "false");
        assertThat(RunAddress.of(environment)).isEqualTo("http://127.0.0.1:8443/entente");
    }
}
