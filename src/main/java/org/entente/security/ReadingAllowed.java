package org.entente.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

import java.util.function.Supplier;

/** Reading: everyone with an account, and others where anonymous reading is on. */
@Component
class ReadingAllowed implements AuthorizationManager<RequestAuthorizationContext> {

    private final AnonymousReading anonymous;

    ReadingAllowed(AnonymousReading anonymous) {
        this.anonymous = anonymous;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext context) {
        Authentication user = authentication.get();
        boolean signedIn =
                user != null && user.isAuthenticated() && Roles.isAny(user.getAuthorities());
        return new AuthorizationDecision(signedIn || anonymous.isAllowed());
    }
}
