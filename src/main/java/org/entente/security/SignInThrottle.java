package org.entente.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * After ten wrong passwords for an account from an address, both ways of signing in answer 429 for
 * fifteen minutes. The address is that of the connection; headers do not change it.
 */
class SignInThrottle extends OncePerRequestFilter {

    private static final int ATTEMPTS = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final SignInAnswers answers;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Failures> failures =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                    return size() > REMEMBERED;
                }
            };

    SignInThrottle(SignInAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String account = accountOf(request);
        if (account == null) {
            chain.doFilter(request, response);
            return;
        }
        String key = account + " " + request.getRemoteAddr();
        if (isBarred(key)) {
            response.setHeader("Retry-After", String.valueOf(WINDOW.toSeconds()));
            answers.problem(request, response, 429, "TOO_MANY", "problem.too-many");
            return;
        }
        chain.doFilter(request, response);
        count(key, response.getStatus() == 401);
    }

    private synchronized boolean isBarred(String key) {
        Failures so = failures.get(key);
        return so != null && so.number() >= ATTEMPTS && clock.instant().isBefore(so.until());
    }

    private synchronized void count(String key, boolean failed) {
        if (!failed) {
            failures.remove(key);
            return;
        }
        Failures so = failures.get(key);
        boolean running = so != null && clock.instant().isBefore(so.until());
        int number = running && so != null ? so.number() + 1 : 1;
        failures.put(key, new Failures(number, clock.instant().plus(WINDOW)));
    }

    private static @Nullable String accountOf(HttpServletRequest request) {
        if (request.getMethod().equals("POST") && request.getRequestURI().equals("/login")) {
            String name = request.getParameter("username");
            return name == null ? "" : name;
        }
        String authorization = request.getHeader("Authorization");
        if (authorization == null || !authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return null;
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(authorization.substring(6).strip());
            return new String(decoded, StandardCharsets.UTF_8).split(":", 2)[0];
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private record Failures(int number, Instant until) {}
}
