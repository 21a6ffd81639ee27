package org.entente.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** An answer that fits leaves in one piece with its length, not in chunks of 8 kB. */
@Component
class AnswerBuffer extends OncePerRequestFilter {

    /** Holds a neighbourhood of a hundred relations. */
    static final int SIZE = 64 * 1024;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setBufferSize(SIZE);
        chain.doFilter(request, response);
    }
}
