package org.entente.library;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param name the account; null without one
 */
record Visitor(@Nullable String name, boolean isAdmin) {

    static Visitor of(HttpServletRequest request) {
        var user = request.getUserPrincipal();
        return new Visitor(
                user == null ? null : user.getName(),
                user != null && request.isUserInRole("admin"));
    }

    /** What somebody saved is changed by them or by an administrator. */
    boolean mayChange(String owner) {
        return isAdmin || owner.equals(name);
    }
}
