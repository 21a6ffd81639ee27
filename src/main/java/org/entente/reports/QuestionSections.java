package org.entente.reports;

import org.entente.graph.Typography;
import org.entente.library.ParameterType;
import org.entente.library.Question.Parameter;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Party;

import java.util.List;
import java.util.Map;

/** Sections of questions: what is asked, for which values, and the answer as a table. */
final class QuestionSections {

    private final Author author;
    private final Map<String, Party> parties;
    private final AnswerCells cells;

    QuestionSections(Author author, Map<String, Party> parties, AnswerCells cells) {
        this.author = author;
        this.parties = parties;
        this.cells = cells;
    }

    static String title(Author author, QuestionRows rows) {
        return Typography.of(
                author.language(), rows.asked().question().title().in(author.language()));
    }

    void write(Composition composition, QuestionRows rows, int number) {
        Composition.Part part = composition.section("question-" + number, title(author, rows), "");
        part.say(rows.asked().question().about().in(author.language()));
        if (!rows.asked().values().isEmpty()) {
            part.say(author.message("report.questions.for", values(rows.asked())));
        }
        if (rows.rows().isEmpty()) {
            part.say(author.message("report.questions.none"));
        }
        if (rows.cut()) {
            part.say(author.message("report.questions.cut", QuestionRows.MOST));
        }
        part.table(
                "answer-" + number,
                title(author, rows) + author.message("report.relations.count", rows.rows().size()),
                rows.columns(),
                rows.rows().stream().map(cells::row).toList());
    }

    /** "Body: the Pompidou Group; Since: 2016". */
    private String values(AskedQuestion asked) {
        List<String> texts =
                asked.question().parameters().stream()
                        .map(one ->
                                author.message(
                                        "report.questions.value",
                                        one.title().in(author.language()),
                                        value(one, asked)))
                        .toList();
        return String.join(author.message("report.separator"), texts);
    }

    private String value(Parameter parameter, AskedQuestion asked) {
        String value = String.valueOf(asked.values().get(parameter.name()));
        Party party = parameter.type() == ParameterType.ENTITY ? parties.get(value) : null;
        return switch (parameter.type()) {
            case ENTITY -> party == null ? value : author.title(party);
            case KIND ->
                    author.vocabulary()
                            .kind(value)
                            .map(kind -> kind.label().in(author.language()))
                            .orElse(value);
            case DATE -> String.valueOf(author.words().date(value));
            case TEXT, NUMBER, YEAR -> value;
        };
    }
}
