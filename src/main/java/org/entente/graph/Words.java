package org.entente.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates, stages and messages in one language, for one date asked for. */
public record Words(Language language, Vocabulary vocabulary, MessageSource messages, AsAt time) {

    /** For any time. */
    public Words(Language language, Vocabulary vocabulary, MessageSource messages) {
        this(language, vocabulary, messages, AsAt.ANY_TIME);
    }

    /** A period in words, with its ends as stored. */
    public record PeriodText(String text, @Nullable String from, @Nullable String to) {}

    /** A stage in words, with its date. */
    public record StageText(String date, String dateText, String stage, String label) {}

    public String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.of(language.code()));
    }

    /** "since 2006", "until 2010", "1971 to 2010"; null where neither is known. */
    public @Nullable PeriodText period(@Nullable String from, @Nullable String to) {
        Optional<Period> start = parse(from);
        Optional<Period> end = parse(to);
        if (start.isEmpty() && end.isEmpty()) {
            return null;
        }
        String text;
        if (start.isPresent() && end.isPresent()) {
            text =
                    from != null && from.equals(to)
                            ? start.get().toText(language)
                            : Period.tryParse(from + "/" + to)
                                    .map(period -> period.toText(language))
                                    .orElse(from + "/" + to);
        } else {
            text =
                    start.map(period -> period.toSince(language))
                            .orElseGet(() -> end.orElseThrow().toUntil(language));
        }
        return new PeriodText(text, from, to);
    }

    /** A date in words; as it stands where it is not readable. */
    public @Nullable String date(@Nullable String edtf) {
        return parse(edtf).map(period -> period.toText(language)).orElse(edtf);
    }

    /** Those reached by the date asked for. */
    public List<StageText> stages(@Nullable List<String> stages) {
        var texts = new ArrayList<StageText>();
        for (String stage : stages == null ? List.<String>of() : stages) {
            String[] parts = stage.split(" ", 2);
            if (parts.length == 2 && parse(parts[0]).filter(time::hasBegun).isPresent()) {
                String label =
                        vocabulary
                                .stage(parts[1])
                                .map(term -> term.label().in(language))
                                .orElse(parts[1]);
                String date = date(parts[0]);
                texts.add(new StageText(parts[0], date == null ? parts[0] : date, parts[1], label));
            }
        }
        return texts;
    }

    /** How many facts the date asked for leaves out, in a sentence. */
    public @Nullable String leftOut(int facts) {
        Period date = time.date();
        return date == null || facts == 0
                ? null
                : message("entity.left-out." + time.mode().id(), facts, date.toText(language));
    }

    private static Optional<Period> parse(@Nullable String edtf) {
        return edtf == null ? Optional.empty() : Period.tryParse(edtf);
    }
}
