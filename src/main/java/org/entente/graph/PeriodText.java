package org.entente.graph;

import org.entente.graph.PartialDate.Precision;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates in words, as English and French write them. */
final class PeriodText {

    private static final String[][] SEASONS = {
        {"spring", "summer", "autumn", "winter"}, {"printemps", "été", "automne", "hiver"}
    };

    private PeriodText() {}

    static String of(Period period, Language language) {
        return switch (period.form()) {
            case DATE -> date(period.start(), language);
            case INTERVAL -> interval(period, language);
            case ONE_OF ->
                    language.choose("between %s and %s", "entre %s et %s")
                            .formatted(
                                    date(period.start(), language), date(period.end(), language));
        };
    }

    private static String interval(Period period, Language language) {
        PartialDate start = period.start();
        PartialDate end = period.end();
        if (start == null) {
            return until(end, language);
        }
        if (end == null) {
            return since(start, language);
        }
        if (isPlainDay(start) && isPlainDay(end)) {
            return days(start.first(), end.first(), language);
        }
        return language == Language.EN
                ? "from %s to %s".formatted(date(start, language), date(end, language))
                : french("of", start) + " " + french("to", end);
    }

    /** "until 2021", « jusqu'en 2021 », « jusqu'au 12 avril 2021 », « jusqu'à l'été 2021 ». */
    static String until(@Nullable PartialDate end, Language language) {
        if (language == Language.EN || end == null) {
            return "until " + date(end, language);
        }
        if (end.approximate()) {
            return "jusque " + date(end, language);
        }
        boolean takesEn = end.precision() == Precision.YEAR || end.precision() == Precision.MONTH;
        return takesEn ? "jusqu'en " + date(end, language) : "jusqu'" + french("to", end);
    }

    /** "since 2021", « depuis 2021 », « depuis le 12 avril 2021 ». */
    static String since(PartialDate start, Language language) {
        return language == Language.EN
                ? "since " + date(start, language)
                : "depuis " + french("the", start);
    }

    /** "as at 12 April 2021", "in 2020", « au 12 avril 2021 », « en 2020 », « vers 2020 ». */
    static String at(PartialDate date, Language language) {
        if (date.approximate()) {
            return date(date, language);
        }
        boolean day = date.precision() == Precision.DAY;
        if (language == Language.EN) {
            String words = date.precision() == Precision.CENTURY ? "" : day ? "as at " : "in ";
            return words + date(date, language);
        }
        return switch (date.precision()) {
            case YEAR, MONTH -> "en " + date(date, language);
            case SEASON ->
                    date.first().getMonthValue() == 3
                            ? french("to", date)
                            : "en " + date(date, language);
            case DECADE -> "dans " + date(date, language);
            case CENTURY -> date(date, language);
            case DAY -> french("to", date);
        };
    }

    /** After a preposition a French date may take an article: « du 12 avril », « d'avril ». */
    private static String french(String preposition, PartialDate date) {
        if (date.approximate()) {
            return FrenchArticle.NONE.after(preposition, "vers") + date(date, Language.FR);
        }
        String words = plain(date, Language.FR).replaceFirst("^les ", "");
        if (date.precision() == Precision.CENTURY) {
            words = "une date " + words;
        }
        return article(date).after(preposition, words)
                + words
                + (date.uncertain() ? " (date incertaine)" : "");
    }

    private static FrenchArticle article(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> FrenchArticle.LE;
            case SEASON -> date.first().getMonthValue() == 3 ? FrenchArticle.LE : FrenchArticle.L;
            case DECADE -> FrenchArticle.LES;
            case CENTURY, YEAR, MONTH -> FrenchArticle.NONE;
        };
    }

    /** "12 to 16 April 2021", « du 12 au 16 avril 2021 ». */
    private static String days(LocalDate first, LocalDate last, Language language) {
        boolean sameMonth =
                first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        String from =
                sameMonth
                        ? (language == Language.FR && first.getDayOfMonth() == 1
                                ? "1er"
                                : String.valueOf(first.getDayOfMonth()))
                        : day(first, language);
        return language.choose("%s to %s", "du %s au %s").formatted(from, day(last, language));
    }

    private static boolean isPlainDay(PartialDate date) {
        return date.precision() == Precision.DAY && isPlain(date);
    }

    private static boolean isPlain(PartialDate date) {
        return !date.uncertain() && !date.approximate();
    }

    private static String date(@Nullable PartialDate date, Language language) {
        if (date == null) {
            return "";
        }
        String words = plain(date, language);
        if (date.approximate() && date.uncertain()) {
            return language.choose("perhaps about ", "peut-être " + vers(date)) + words;
        }
        if (date.approximate()) {
            return language.choose("about ", vers(date)) + words;
        }
        return date.uncertain()
                ? language.choose(words + " (uncertain)", words + " (date incertaine)")
                : words;
    }

    private static String vers(PartialDate date) {
        boolean takesArticle =
                date.precision() == Precision.DAY || date.precision() == Precision.SEASON;
        return takesArticle ? "vers " + article(date).after("the", "") : "vers ";
    }

    private static String plain(PartialDate date, Language language) {
        LocalDate first = date.first();
        return switch (date.precision()) {
            case CENTURY ->
                    language.choose(
                            "between %d and %d".formatted(first.getYear(), date.last().getYear()),
                            "entre %d et %d".formatted(first.getYear(), date.last().getYear()));
            case DECADE ->
                    language.choose(
                            "the %ds".formatted(first.getYear()),
                            "les années %d".formatted(first.getYear()));
            case YEAR -> String.valueOf(first.getYear());
            case SEASON ->
                    SEASONS[language.ordinal()][(first.getMonthValue() - 3) / 3]
                            + " "
                            + first.getYear();
            case MONTH -> format("LLLL uuuu", first, language);
            case DAY -> day(first, language);
        };
    }

    private static String day(LocalDate day, Language language) {
        return language == Language.FR && day.getDayOfMonth() == 1
                ? "1er " + format("MMMM uuuu", day, language)
                : format("d MMMM uuuu", day, language);
    }

    private static String format(String pattern, LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
