package org.entente.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * HTTP Basic is for scripts: refused beside a session cookie, and where a browser says that another
 * site makes the call.
 */
class BasicGuard extends OncePerRequestFilter {

    private final SignInAnswers answers;

    BasicGuard(SignInAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String authorization = request.getHeader("Authorization");
        boolean basic =
                authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
        boolean crossSite = "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        if (basic && (crossSite || TokenNeeded.hasSessionCookie(request))) {
            answers.problem(request, response, 403, "BASIC_IN_BROWSER", "problem.basic");
        } else {
            chain.doFilter(request, response);
        }
    }
}
