package org.entente.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

import java.util.List;
import java.util.Locale;

/**
 * The reader's language: {@code lang=en|fr}, else what the browser prefers of the two, else
 * English. Another value of {@code lang} counts as none.
 */
@Component("localeResolver")
class ReaderLanguage implements LocaleResolver {

    private static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.FRENCH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        if (asked != null) {
            return asked.equalsIgnoreCase("fr") ? Locale.FRENCH : Locale.ENGLISH;
        }
        String preferred = request.getHeader("Accept-Language");
        return preferred == null ? Locale.ENGLISH : preferredOf(preferred);
    }

    private static Locale preferredOf(String header) {
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), OFFERED);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is part of each request");
    }
}
