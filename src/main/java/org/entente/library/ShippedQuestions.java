package org.entente.library;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The questions of {@code cypher/library}, read once. */
@Component
class ShippedQuestions implements Questions {

    private static final String FOLDER = "cypher/library/";

    /** In the order in which they are offered: what most people come for stands first. */
    private static final List<String> TOPICS =
            List.of(
                    "partners",
                    "membership",
                    "instruments",
                    "activity",
                    "events",
                    "evidence",
                    "figures",
                    "names",
                    "changes");

    private final List<Question> questions;

    ShippedQuestions() throws IOException {
        var found = new ArrayList<Question>();
        var resolver = new PathMatchingResourcePatternResolver();
        for (Resource file : resolver.getResources("classpath*:" + FOLDER + "*/*.cypher")) {
            String path = file.getURL().getPath();
            String id =
                    path.substring(path.lastIndexOf(FOLDER) + FOLDER.length())
                            .replaceFirst("\\.cypher$", "");
            found.add(Question.parse(id, file.getContentAsString(StandardCharsets.UTF_8)));
        }
        questions =
                found.stream()
                        .sorted(
                                Comparator.comparing(ShippedQuestions::place)
                                        .thenComparing(Question::id))
                        .toList();
    }

    private static int place(Question question) {
        int place = TOPICS.indexOf(question.topic());
        if (place < 0) {
            throw new IllegalStateException(
                    "%s: its topic has no place among %s".formatted(question.id(), TOPICS));
        }
        return place;
    }

    @Override
    public Optional<Question> question(String id) {
        return questions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** By topic, then by name. */
    List<Question> all() {
        return questions;
    }
}
