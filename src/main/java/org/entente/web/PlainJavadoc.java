package org.entente.web;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.SpringDocJavadocProvider;
import org.springframework.stereotype.Component;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Our Javadoc as Markdown, the form that descriptions of an API have: no line ends, no HTML. */
@Component
class PlainJavadoc extends SpringDocJavadocProvider {

    private static final Pattern VALUE = Pattern.compile("\\{@value ([\\w.$]+)#(\\w+)}");

    @Override
    public String getClassJavadoc(Class<?> type) {
        return plain(super.getClassJavadoc(type));
    }

    @Override
    public Map<String, String> getRecordClassParamJavadoc(Class<?> type) {
        var components = new HashMap<>(super.getRecordClassParamJavadoc(type));
        components.replaceAll((name, text) -> sentence(text));
        return components;
    }

    @Override
    public String getMethodJavadocDescription(Method method) {
        return plain(super.getMethodJavadocDescription(method));
    }

    @Override
    public String getParamJavadoc(Method method, String name) {
        return sentence(super.getParamJavadoc(method, name));
    }

    @Override
    public String getFieldJavadoc(Field field) {
        return plain(super.getFieldJavadoc(field));
    }

    /** Java writes what a parameter is without capital and stop; here it stands by itself. */
    private static String sentence(@Nullable String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return plain;
        }
        String stop = plain.endsWith(".") ? "" : ".";
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1) + stop;
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : VALUE.matcher(text)
                        .replaceAll(PlainJavadoc::constant)
                        .replaceAll("</?code>", "`")
                        .replaceAll("<p>", "")
                        .replaceAll("<[^>]+>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    /** The limit itself, for a reader who has no source at hand. */
    private static String constant(MatchResult reference) {
        try {
            Field field = Class.forName(reference.group(1)).getDeclaredField(reference.group(2));
            field.setAccessible(true);
            return field.get(null) instanceof Number number
                    ? NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number)
                    : String.valueOf(field.get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Javadoc refers to " + reference.group(), e);
        }
    }
}
