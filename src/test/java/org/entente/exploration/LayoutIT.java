package org.entente.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@WithGraph
class LayoutIT {

    @LocalServerPort private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void theSameRequestGetsTheSameAnswerInAnyOrder() {
        JsonNode one =
                answer(
                        """
                        {"nodes": [{"id": "a", "kind": "State"}, {"id": "b"}, {"id": "c"}],
                         "edges": [{"source": "a", "target": "b"}, {"source": "b", "target": "c"}],
                         "focus": ["b"], "arrangement": "force", "aspect": 1.5}\
                        """);
        JsonNode other =
                answer(
                        """
                        {"nodes": [{"id": "c"}, {"id": "a", "kind": "State"}, {"id": "b"}],
                         "edges": [{"source": "c", "target": "b"}, {"source": "b", "target": "a"}],
                         "focus": ["b"], "arrangement": "force", "aspect": 1.5}\
                        """);
        assertThat(one).isEqualTo(other);
        assertThat(one.get("positions").propertyNames()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(one.at("/positions/a")).hasSize(2).allMatch(JsonNode::isIntegralNumber);
    }

    @Test
    void placesComeFromTheGraph() {
        JsonNode map =
                answer(
                        """
                        {"arrangement": "map", "nodes": [{"id": "vienna"}, {"id": "state-prt"},
                         {"id": "cnd-64"}, {"id": "pompidou-group"}]}\
                        """);
        int vienna = map.at("/positions/vienna/0").asInt();
        assertThat(vienna).isGreaterThan(map.at("/positions/state-prt/0").asInt());
        assertThat(Math.abs(map.at("/positions/cnd-64/0").asInt() - vienna)).isLessThan(40);
        assertThat(map.at("/guides/0/label").asString()).isEqualTo("unplaced");
    }

    @Test
    void whatIsBeyondALimitIsSaidInASentence() {
        assertThat(refusal("{\"nodes\": []}")).contains("between 1 and 10,000 nodes");
        assertThat(refusal("{\"nodes\": [%s]}".formatted(nodes(10_001)))).contains("10,000");
        assertThat(refusal("{\"nodes\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}")).contains("twice");
        assertThat(refusal("{\"nodes\": [{\"kind\": \"State\"}]}")).contains("needs an id");
        assertThat(refusal("{\"nodes\": [{\"id\": \"a\", \"w\": -1}]}")).contains("1,000 units");
        assertThat(refusal("{\"nodes\": [{\"id\": \"a\", \"from\": \"soon\"}]}")).contains("soon");
        assertThat(refusal("{\"nodes\": [{\"id\": \"a\"}], \"arrangement\": \"spiral\"}"))
                .contains("\"spiral\" is no arrangement", "concentric");
    }

    @Test
    void tenThousandNodesAreStillLaidOut() {
        JsonNode answer = answer("{\"nodes\": [%s]}".formatted(nodes(10_000)));
        assertThat(answer.get("positions")).hasSize(10_000);
    }

    @Test
    void moreNodesThanCanBeShownAreGroupedAndTheAnswerSaysHow() {
        String star =
                IntStream.range(1, 300)
                        .mapToObj("{\"source\": \"n0\", \"target\": \"n%d\"}"::formatted)
                        .collect(Collectors.joining(","));
        JsonNode answer =
                answer(
                        "{\"nodes\": [%s], \"edges\": [%s], \"most\": 100}"
                                .formatted(nodes(300), star));
        assertThat(answer.at("/grouped/note").asString()).startsWith("300 nodes are more");
        assertThat(answer.at("/grouped/groups/0/around").asString()).isEqualTo("n0");
        assertThat(answer.at("/grouped/groups/0/members")).hasSizeGreaterThan(200);
        assertThat(answer.get("positions").size()).isLessThan(100);
        assertThat(refusal("{\"nodes\": [{\"id\": \"a\"}], \"most\": 1}")).contains("10,000");
    }

    private static String nodes(int number) {
        return IntStream.range(0, number)
                .mapToObj("{\"id\": \"n%d\"}"::formatted)
                .collect(Collectors.joining(","));
    }

    private JsonNode answer(String request) {
        HttpResponse<String> answer = post(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Http.json(answer);
    }

    private String refusal(String request) {
        HttpResponse<String> answer = post(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return Http.json(answer).get("detail").asString();
    }

    private HttpResponse<String> post(String request) {
        return http.post("/api/layout", request, "Content-Type", "application/json");
    }
}
