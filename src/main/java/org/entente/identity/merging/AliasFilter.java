package org.entente.identity.merging;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * Old ids in links, saved views and scripts go on to lead somewhere: in the parameters of a read
 * the id of a merged entity is the id of the one that stayed.
 */
@Component
class AliasFilter extends OncePerRequestFilter {

    private static final String ENTITY = "/api/entities/";
    private static final Set<String> PARAMETERS =
            Set.of("id", "ids", "entities", "entity", "from", "to", "subject", "partner");

    private final Aliases aliases;

    AliasFilter(Aliases aliases) {
        this.aliases = aliases;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (mayName(request)) {
            Map<String, String> now = aliases.all();
            String entity = entity(request);
            if (now.containsKey(entity)) {
                moved(request, response, now.get(entity));
                return;
            }
            chain.doFilter(
                    now.isEmpty() ? request : new RenamedRequest(request, now, PARAMETERS),
                    response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean mayName(HttpServletRequest request) {
        return request.getRequestURI().startsWith(ENTITY)
                || request.getParameterMap().keySet().stream().anyMatch(PARAMETERS::contains);
    }

    private static String entity(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith(ENTITY) ? path.substring(ENTITY.length()) : "";
    }

    private static void moved(
            HttpServletRequest request, HttpServletResponse response, String entity) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpStatus.TEMPORARY_REDIRECT.value());
        response.setHeader("Location", ENTITY + entity + query);
    }
}
