package org.entente.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Who is signed in, for the page. */
@RestController
class SessionController {

    private final AnonymousReading anonymous;

    SessionController(AnonymousReading anonymous) {
        this.anonymous = anonymous;
    }

    /**
     * Tells who is signed in, and whether reading needs that. Also hands out the cookie with the
     * token that changes from a page must bring.
     */
    @GetMapping("/api/session")
    SessionAnswer session(@Nullable Authentication user, @Nullable CsrfToken token) {
        if (token != null) {
            token.getToken();
        }
        List<String> roles = user == null ? List.of() : Roles.of(user.getAuthorities());
        return new SessionAnswer(
                !roles.isEmpty(),
                roles.isEmpty() || user == null ? null : user.getName(),
                roles,
                anonymous.isAllowed());
    }

    record SessionAnswer(
            boolean authenticated,
            @Nullable String user,
            List<String> roles,
            boolean anonymousRead) {}
}
