package org.entente.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.entente.Entente;
import org.entente.Http;
import org.entente.WithGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.provisioning.UserDetailsManager;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every endpoint, called by everyone, against one table. */
@WithGraph
class AccessMatrixIT {

    private static final List<String> ROLES =
            List.of(Roles.READER, Roles.CONTRIBUTOR, Roles.EDITOR, Roles.ADMIN);
    private static final List<String> WITHOUT_CONTROLLER =
            List.of("GET /", "GET /embed/none", "GET /frontend/app.js", "GET /webjars/none");
    private static final String PASSWORD = "a-password";

    @LocalServerPort private int port;
    @Autowired private List<RequestMappingInfoHandlerMapping> mappings;
    @Autowired private UserDetailsManager accounts;
    @Autowired private Neo4jConnectionDetails database;
    private Map<String, List<String>> policy;

    @BeforeEach
    void makeAccounts() throws IOException {
        policy = readPolicy();
        for (String role : ROLES) {
            accounts.createUser(
                    User.withUsername(user(role))
                            .password("{noop}" + PASSWORD)
                            .roles(role)
                            .build());
        }
    }

    @AfterEach
    void removeAccounts() {
        ROLES.forEach(role -> accounts.deleteUser(user(role)));
    }

    @Test
    void everyEndpointHasALineAndEveryLineAnEndpoint() {
        var expected = endpoints();
        expected.addAll(WITHOUT_CONTROLLER);
        assertThat(policy.keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyRoleMayCallWhatTheTableSays() {
        var http = new Http(port);
        var all = new SoftAssertions();
        policy.forEach((endpoint, allowed) -> {
            check(all, http, endpoint, "anonymous", allowed.getFirst());
            for (String role : ROLES) {
                String expected = allowed.get(2 + ROLES.indexOf(role));
                String basic = Http.basic(user(role), PASSWORD);
                check(all, http, endpoint, role, expected, "Authorization", basic);
            }
        });
        all.assertAll();
    }

    /** A second application on the same database, as it is where reading needs an account. */
    @Test
    void withoutAnonymousReadingStrangersAreAskedToSignIn(@TempDir Path home) {
        try (var closed =
                new SpringApplicationBuilder(Entente.class)
                        .initializers(context ->
                                context.getBeanFactory().registerSingleton("database", database))
                        .run(
                                "--entente.anonymous-read=false",
                                "--entente.home=" + home,
                                "--entente.admin.password=" + PASSWORD,
                                "--server.port=0",
                                "--spring.neo4j.uri=" + database.getUri())) {
            var http =
                    new Http(
                            closed.getEnvironment()
                                    .getRequiredProperty("local.server.port", Integer.class));
            var all = new SoftAssertions();
            policy.forEach(
                    (endpoint, allowed) -> check(all, http, endpoint, "anonymous", allowed.get(1)));
            all.assertAll();
        }
    }

    private static void check(
            SoftAssertions all,
            Http http,
            String endpoint,
            String who,
            String expected,
            String... headers) {
        String[] call = endpoint.split(" ");
        String path = call[1].replaceAll("\\{[^}]+}|\\*\\*", "none");
        int status =
                http.send(http.request(path, headers).method(call[0], BodyPublishers.noBody()))
                        .statusCode();
        String found = status == 401 || status == 403 ? String.valueOf(status) : "yes";
        all.assertThat(found).as("%s as %s (%d)", endpoint, who, status).isEqualTo(expected);
    }

    private Set<String> endpoints() {
        var endpoints = new TreeSet<String>();
        for (var mapping : mappings) {
            mapping.getHandlerMethods().keySet().stream()
                    .flatMap(AccessMatrixIT::endpoints)
                    .forEach(endpoints::add);
        }
        return endpoints;
    }

    private static Stream<String> endpoints(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        List<String> names =
                methods.isEmpty() ? List.of("GET") : methods.stream().map(Enum::name).toList();
        return names.stream()
                .flatMap(method ->
                        info.getPatternValues().stream().map(path -> method + " " + path));
    }

    private static Map<String, List<String>> readPolicy() throws IOException {
        var lines = new LinkedHashMap<String, List<String>>();
        String table =
                new ClassPathResource("access.txt", AccessMatrixIT.class)
                        .getContentAsString(StandardCharsets.UTF_8);
        table.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .forEach(cells ->
                        lines.put(
                                cells[0] + " " + cells[1],
                                Arrays.asList(cells).subList(2, cells.length)));
        return lines;
    }

    private static String user(String role) {
        return "test-" + role;
    }
}
