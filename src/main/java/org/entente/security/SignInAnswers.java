package org.entente.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Locale;

/** Answers of signing in and out and of refusals: 204 or problem details, never a redirect. */
@Component
class SignInAnswers
        implements AuthenticationSuccessHandler,
                AuthenticationFailureHandler,
                LogoutSuccessHandler,
                AuthenticationEntryPoint,
                AccessDeniedHandler {

    private final MessageSource messages;
    private final LocaleResolver language;
    private final JsonMapper json;

    SignInAnswers(MessageSource messages, LocaleResolver language, JsonMapper json) {
        this.messages = messages;
        this.language = language;
        this.json = json;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication user) {
        response.setStatus(204);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        problem(request, response, 401, "WRONG_PASSWORD", "problem.password");
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication user) {
        response.setStatus(204);
    }

    /** Without a challenge: a browser must not ask for a password of its own accord. */
    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        problem(request, response, 401, "SIGN_IN", "problem.sign-in");
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        boolean forged = e instanceof CsrfException;
        problem(
                request,
                response,
                403,
                forged ? "TOKEN" : "ROLE",
                forged ? "problem.token" : "problem.role");
    }

    void problem(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String code,
            String message)
            throws IOException {
        Locale locale = language.resolveLocale(request);
        var problem = ProblemDetail.forStatus(status);
        problem.setDetail(messages.getMessage(message, null, locale));
        problem.setProperty("code", code);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
