package org.entente.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpRequest;
import java.util.List;

@WithGraph
class AccessIT {

    private static final String FILE = "id,kind,name_en\ntest-x,Organisation,X\n";

    @LocalServerPort private int port;
    @Autowired private Driver driver;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void onTheLoopbackAddressEveryoneMayRead() {
        assertThat(http.get("/api/search?q=cicad").statusCode()).isEqualTo(200);
        assertThat(http.json("/api/session").get("anonymousRead").asBoolean()).isTrue();
    }

    @Test
    void whoeverWritesMustSignInAndIsNotChallengedByTheBrowser() {
        var answer = http.upload("x.csv", FILE);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(Http.json(answer).get("detail").asString()).isEqualTo("Sign in first.");
    }

    @Test
    void aScriptWithAPasswordAndNoCookieNeedsNoToken() {
        try {
            var answer = http.upload("x.csv", FILE, "Authorization", Http.admin());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Http.json(answer).at("/counts/created").asInt()).isEqualTo(1);
        } finally {
            try (var session = driver.session()) {
                session.run("MATCH (n:Entity {id: 'test-x'}) DETACH DELETE n").consume();
            }
        }
    }

    @Test
    void aPasswordBesideACookieOrFromAnotherSiteIsRefused() {
        var beside =
                http.upload("x.csv", FILE, "Authorization", Http.admin(), "Cookie", "JSESSIONID=1");
        assertThat(beside.statusCode()).isEqualTo(403);
        var foreign =
                http.upload(
                        "x.csv",
                        FILE,
                        "Authorization",
                        Http.admin(),
                        "Sec-Fetch-Site",
                        "cross-site");
        assertThat(foreign.statusCode()).isEqualTo(403);
    }

    @Test
    void aSessionWithoutTheTokenChangesNothing() {
        assertThat(http.upload("x.csv", FILE, "Cookie", "JSESSIONID=1").statusCode())
                .isEqualTo(403);
        assertThat(
                        http.post(
                                        "/login",
                                        "username=admin&password=x",
                                        "Content-Type",
                                        "application/x-www-form-urlencoded")
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aWrongPasswordIsRefusedAndTheTenthBarsTheAccount() {
        String wrong = Http.basic("nobody", "wrong");
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(http.get("/api/search?q=x", "Authorization", wrong).statusCode())
                    .isEqualTo(401);
        }
        var barred =
                http.get("/api/search?q=x", "Authorization", wrong, "X-Forwarded-For", "192.0.2.1");
        assertThat(barred.statusCode()).isEqualTo(429);
        assertThat(barred.headers().firstValue("Retry-After")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nothing-here",
                "/api/search",
                "/api/entities/nobody",
                "/api/reports/partnership?subject=cicad&partner=oas",
                "/frontend/app.js"
            })
    void everyAnswerCarriesThePolicy(String path) {
        var answer = http.get(path);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-inline");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/configprops",
                "/v3/api-docs"
            })
    void whatIsNotOfferedIsNotAnswered(String path) {
        assertThat(http.get(path).statusCode()).isIn(401, 403, 404);
        assertThat(http.get(path, "Authorization", Http.admin()).statusCode()).isIn(403, 404);
    }

    @Test
    void aForeignHostNameIsMisdirected() throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(
                            "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                                    .getBytes());
            String answer = new String(socket.getInputStream().readAllBytes());
            assertThat(answer).startsWith("HTTP/1.1 421").contains("Content-Security-Policy");
        }
    }

    @Test
    void noAccountIsInTheGraph() {
        try (var session = driver.session()) {
            List<String> all =
                    session.run("MATCH (n) RETURN labels(n) AS labels, properties(n) AS values")
                            .list(row -> row.toString());
            assertThat(all).noneMatch(text -> text.contains("{bcrypt}"));
        }
    }

    @Test
    void aMethodThatIsNotOfferedIsRefused() {
        var answer =
                http.send(
                        http.request("/api/entities/cicad")
                                .method("DELETE", HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(401);
    }
}
