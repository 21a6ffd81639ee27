package org.entente.library;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a parameter of a question may hold, and so how it is chosen. */
public enum ParameterType {
    /** The id of an entity, chosen by search. */
    @JsonProperty("entity")
    ENTITY("[^\\p{Cntrl}\\s]{1,100}"),

    /** A day, or the first day of a month or year. */
    @JsonProperty("date")
    DATE("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?"),

    @JsonProperty("text")
    TEXT("[^\\p{Cntrl}]{1,200}"),

    @JsonProperty("number")
    NUMBER("-?\\d{1,12}(\\.\\d{1,6})?"),

    /** A kind of the vocabulary. */
    @JsonProperty("kind")
    KIND("\\p{Alpha}{1,60}"),

    @JsonProperty("year")
    YEAR("\\d{4}");

    private final Pattern form;

    ParameterType(String form) {
        this.form = Pattern.compile(form);
    }

    /** As files and the API write it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be read as what the parameter holds. */
    public boolean accepts(String value) {
        return form.matcher(value).matches();
    }

    /** All, as a sentence lists them. */
    static String codes() {
        return Stream.of(values()).map(ParameterType::code).collect(Collectors.joining(", "));
    }

    static Optional<ParameterType> of(String code) {
        return Stream.of(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
