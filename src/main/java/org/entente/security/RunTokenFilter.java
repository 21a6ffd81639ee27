package org.entente.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Who brings the token of this run as {@code Bearer} is a reader, for one call and without a
 * session. Another token is refused, also where everyone may read: whoever brings one means it.
 */
class RunTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    /** With a space, as no account is called. */
    private static final String NAME = "command line";

    private final RunToken token;
    private final SignInAnswers answers;

    RunTokenFilter(RunToken token, SignInAnswers answers) {
        this.token = token;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String authorization = request.getHeader("Authorization");
        if (authorization == null
                || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            chain.doFilter(request, response);
        } else if (token.matches(authorization.substring(SCHEME.length()).strip())) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(
                            NAME,
                            null,
                            AuthorityUtils.createAuthorityList("ROLE_" + Roles.READER)));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        } else {
            answers.problem(request, response, 401, "TOKEN", "problem.run-token");
        }
    }
}
