package org.entente.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithGraph
class RunTokenIT {

    @LocalServerPort private int port;
    @Autowired private RunToken token;
    private Http http;
    private String issued;

    @BeforeEach
    void issue() {
        http = new Http(port);
        issued = token.issue();
    }

    @Test
    void whoeverHasItIsAReaderAndNoMore() {
        String[] header = {"Authorization", "Bearer " + issued};
        var session = Http.json(http.get("/api/session", header));
        assertThat(session.at("/roles").toString()).isEqualTo("[\"reader\"]");
        assertThat(http.get("/api/reports", header).statusCode()).isEqualTo(200);
        assertThat(http.get("/api/reports", header).headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        assertThat(http.upload("x.csv", "id,kind\n", header).statusCode()).isEqualTo(403);
    }

    @Test
    void anotherOneIsRefusedAlsoWhereEveryoneMayRead() {
        var answer = http.get("/api/reports", "Authorization", "Bearer x" + issued);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Http.json(answer).get("detail").asString()).contains("run.json");
        assertThat(answer.body()).doesNotContain(issued);
        assertThat(http.get("/api/reports").statusCode()).isEqualTo(200);
    }
}
