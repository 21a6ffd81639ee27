package org.entente.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.util.matcher.RequestMatcher;

import java.util.Set;

/**
 * Which calls must bring the token against forged requests: those that may change something and
 * come with a session's cookie, and every sign-in. A script without a cookie has nothing to forge.
 */
class TokenNeeded implements RequestMatcher {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String SESSION_COOKIE = "JSESSIONID";

    @Override
    public boolean matches(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod())
                && (request.getRequestURI().equals("/login") || hasSessionCookie(request));
    }

    static boolean hasSessionCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return false;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(SESSION_COOKIE)) {
                return true;
            }
        }
        return false;
    }
}
