package org.entente.console;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Who asks.
 *
 * @param name the account; null without one
 * @param role the highest role; {@code reader} without an account
 * @param key what shares the places of one person: the account, else the address of the caller
 */
record Asker(@Nullable String name, String role, String key) {

    static final String READER = "reader";
    private static final List<String> ROLES = List.of("admin", "editor", "contributor", READER);

    static Asker of(HttpServletRequest request) {
        var user = request.getUserPrincipal();
        if (user == null) {
            return new Asker(null, READER, "address " + request.getRemoteAddr());
        }
        String role = ROLES.stream().filter(request::isUserInRole).findFirst().orElse(READER);
        return new Asker(user.getName(), role, "account " + user.getName());
    }

    /** Whether this asker may end what that one asked. */
    boolean mayEnd(Asker other) {
        return role.equals("admin") || key.equals(other.key);
    }
}
