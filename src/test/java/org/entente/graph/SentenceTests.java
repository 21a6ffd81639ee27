package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.graph.RelationType.Ends;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One sentence of each type, and of each role that has its own, in both languages and directions,
 * as {@code sentences.txt} holds them. What the code says now is written to {@code
 * target/sentences.txt}; a change is read before it is copied over the golden file.
 */
class SentenceTests {

    private static final Map<String, Example> SUBJECTS =
            Map.of(
                    "Organisation", example("the|Pompidou Group", "le|Groupe Pompidou"),
                    "State", example("|Portugal", "le|Portugal"),
                    "Network", example("|MedNET", "|MedNET"),
                    "Programme", example("the|Prison Programme", "le|Programme prisons"),
                    "Activity", example("the|Rabat course", "la|formation de Rabat"),
                    "Instrument", example("the|Statute", "le|Statut"),
                    "Event", example("the|64th session", "la|64e session"),
                    "Place", example("|Rabat", "|Rabat"),
                    "Topic", example("|prevention", "la|prévention"));
    private static final Map<String, Example> OBJECTS =
            Map.of(
                    "Organisation", example("the|United Nations", "les|Nations Unies"),
                    "State", example("|Egypt", "l'|Égypte"),
                    "Network", example("the|EAP Network", "le|Réseau PEO"),
                    "Programme", example("the|Academy", "l'|Académie"),
                    "Activity", example("the|MedSPAD survey", "l'|enquête MedSPAD"),
                    "Instrument", example("the|guidelines", "les|directives"),
                    "Event", example("the|conference", "la|conférence"),
                    "Place", example("the|Vienna Centre", "le|Centre de Vienne"),
                    "Topic", example("|human rights", "les|droits de l'homme"));

    /** The source is an organisation where the type allows it, the target something else. */
    private static final Comparator<String> KINDS =
            Comparator.comparing((String kind) -> kind.equals("Organisation"))
                    .thenComparing(Comparator.reverseOrder());

    /** Source and target that these roles are about, where it is not an organisation. */
    private static final Map<String, Ends> ENDS =
            new HashMap<>(
                    Map.of(
                            "partial agreement", ends("Organisation", "Organisation"),
                            "commission", ends("Organisation", "Organisation"),
                            "associate", ends("State", "Organisation"),
                            "observer", ends("State", "Organisation"),
                            "session of", ends("Event", "Organisation"),
                            "side event of", ends("Event", "Event"),
                            "participating country", ends("State", "Network"),
                            "represented by a national focal point", ends("State", "Network")));

    static {
        for (String ofStates :
                List.of(
                        "permanent member",
                        "elected member",
                        "non-regional member",
                        "de facto member",
                        "correspondent",
                        "subscriber",
                        "associate observer",
                        "partner",
                        "dialogue partner",
                        "candidate",
                        "suspended",
                        "implementing country",
                        "sub-bureau",
                        "represented by non-governmental organisations",
                        "represented by a national committee")) {
            ENDS.put(ofStates, ends("State", "Organisation"));
        }
    }

    @Test
    void theSentencesAreThoseOfTheGoldenFile() throws IOException {
        String sentences = sentences(VocabularyFixture.shipped());
        Files.writeString(Path.of("target", "sentences.txt"), sentences);
        assertThat(sentences.lines())
                .containsExactlyElementsOf(
                        new ClassPathResource("sentences.txt", SentenceTests.class)
                                .getContentAsString(StandardCharsets.UTF_8)
                                .lines()
                                .toList());
    }

    private static String sentences(Vocabulary vocabulary) {
        var text = new StringBuilder();
        for (RelationType type : vocabulary.types()) {
            append(text, type.id(), type.ends().getFirst(), type.forward(), type.inverse());
            for (Vocabulary.Role role : vocabulary.roles()) {
                Label forward = role.forward();
                Label inverse = role.inverse();
                if (role.types().contains(type.id()) && forward != null && inverse != null) {
                    Ends ends = ENDS.getOrDefault(role.id(), type.ends().getFirst());
                    append(text, type.id() + ", " + role.id(), ends, forward, inverse);
                }
            }
        }
        return text.toString();
    }

    private static void append(
            StringBuilder text, String title, Ends ends, Label forward, Label inverse) {
        String from = ends.from().stream().max(KINDS).orElseThrow();
        String to = ends.to().stream().min(KINDS).orElseThrow();
        text.append(title).append('\n');
        for (Language language : Language.values()) {
            String there = sentence(subject(from), forward, object(to), language);
            String back = sentence(subject(to), inverse, object(from), language);
            text.append("  %s%n  %s%n".formatted(there, back));
        }
    }

    private static String sentence(Example one, Label label, Example other, Language language) {
        String subject = label("{the}").lead(language, one.article(language), one.name(language));
        String sentence =
                subject
                        + one.name(language)
                        + " "
                        + label.verb(language)
                        + " "
                        + label.lead(language, other.article(language), other.name(language))
                        + other.name(language)
                        + ".";
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static Label label(String placeholder) {
        return new Label(placeholder, placeholder);
    }

    private static Example subject(String kind) {
        return Objects.requireNonNull(SUBJECTS.get(kind));
    }

    private static Example object(String kind) {
        return Objects.requireNonNull(OBJECTS.get(kind));
    }

    private static Ends ends(String from, String to) {
        return new Ends(Set.of(from), Set.of(to));
    }

    private static Example example(String english, String french) {
        return new Example(english.split("\\|", 2), french.split("\\|", 2));
    }

    /** Article and name, in English and in French. */
    private record Example(String[] english, String[] french) {

        @Nullable String article(Language language) {
            return language.choose(english[0], french[0]);
        }

        String name(Language language) {
            return language.choose(english[1], french[1]);
        }
    }
}
