package org.entente.reports;

import org.entente.graph.Language;
import org.entente.identity.Names;
import org.entente.identity.UnknownEntity;
import org.entente.reports.document.Report;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Prose;
import org.entente.reports.writing.Stated;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The free report of questions of the library: what each of them asks, and its answer. */
@Component
final class QuestionsReport {

    static final String TYPE = "questions";

    private final Desk desk;
    private final QuestionReader reader;
    private final Names names;

    QuestionsReport(Desk desk, QuestionReader reader, Names names) {
        this.desk = desk;
        this.names = names;
        this.reader = reader;
    }

    /**
     * Writes it.
     *
     * @throws UnknownEntity where a question is asked about none of the graph
     */
    Report write(Manner manner, List<AskedQuestion> asked) {
        Language language = manner.language();
        FactQueries queries = desk.facts(manner);
        List<QuestionRows> answers = asked.stream().map(one -> reader.rows(one, language)).toList();
        var elements =
                AnswerElements.of(answers.stream().flatMap(one -> one.values().stream()).toList());
        Map<String, Fact> facts = reader.facts(elements.relations(), language);
        asked.forEach(one -> elements.entities().addAll(one.entities()));
        var parties = new HashMap<>(queries.parties(elements.entities()));
        for (String id : asked.stream().flatMap(one -> one.entities().stream()).toList()) {
            if (!parties.containsKey(id)) {
                throw new UnknownEntity(id, names, language);
            }
        }
        var claims = new HashSet<>(Stated.claims(facts.values()));
        claims.addAll(Stated.claims(parties.values()));
        Author author = desk.author(manner, desk.evidence(claims), Set.of());
        parties.putAll(queries.mentioned(facts.values()));
        var cells = new AnswerCells(author, new Prose(author, parties), facts, parties);
        var composition = new Composition(author, Set.of());
        var sections = new QuestionSections(author, parties, cells);
        for (int i = 0; i < answers.size(); i++) {
            sections.write(composition, answers.get(i), i + 1);
        }
        Traceability.write(composition, author);
        String title =
                answers.size() == 1
                        ? QuestionSections.title(author, answers.getFirst())
                        : author.message("report.questions.title");
        return author.report(TYPE, title, List.of(), manner.cover(), composition.sections());
    }
}
