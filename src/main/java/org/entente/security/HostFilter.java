package org.entente.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** Answers 421 to a call by a host name that is not the server's. */
class HostFilter extends OncePerRequestFilter {

    private static final int MISDIRECTED = 421;

    private final AllowedHosts hosts;
    private final SignInAnswers answers;

    HostFilter(AllowedHosts hosts, SignInAnswers answers) {
        this.hosts = hosts;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hosts.allows(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            answers.problem(request, response, MISDIRECTED, "HOST", "problem.host");
        }
    }
}
