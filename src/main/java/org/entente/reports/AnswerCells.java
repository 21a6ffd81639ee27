package org.entente.reports;

import org.entente.graph.Kind;
import org.entente.graph.Label;
import org.entente.graph.RelationType;
import org.entente.graph.Vocabulary;
import org.entente.graph.Vocabulary.Measure;
import org.entente.graph.Vocabulary.Role;
import org.entente.graph.Vocabulary.Term;
import org.entente.reports.document.Text;
import org.entente.reports.writing.Author;
import org.entente.reports.writing.Fact;
import org.entente.reports.writing.Line;
import org.entente.reports.writing.Party;
import org.entente.reports.writing.Prose;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of an answer as a table prints them: relations as sentences with their sources, entities by
 * name, words of the vocabulary in the language.
 */
final class AnswerCells {

    private static final int GROUPED = 10_000;

    private final Author author;
    private final Prose prose;
    private final Map<String, Fact> facts;
    private final Map<String, Party> parties;

    AnswerCells(Author author, Prose prose, Map<String, Fact> facts, Map<String, Party> parties) {
        this.author = author;
        this.prose = prose;
        this.facts = facts;
        this.parties = parties;
    }

    /** Where no cell is a relation, the names bear the sources. */
    List<Text> row(List<Value> values) {
        boolean cited = !AnswerElements.of(values).relations().isEmpty();
        return values.stream().map(value -> cell(value.asObject(), !cited)).toList();
    }

    private Text cell(@Nullable Object value, boolean cites) {
        Line line = write(author.line(), value, cites);
        Text text = isStatement(value) ? line.sentence() : line.text();
        return text.runs().isEmpty() ? author.notStated() : text;
    }

    private static boolean isStatement(@Nullable Object value) {
        return value instanceof Relationship
                || value instanceof List<?> many
                        && !many.isEmpty()
                        && many.getFirst() instanceof Relationship;
    }

    private Line write(Line line, @Nullable Object value, boolean cites) {
        return switch (value) {
            case null -> line;
            case Node node -> node(line, node, cites);
            case Relationship relation -> relation(line, relation);
            case Path path -> path(line, path);
            case Collection<?> many -> all(line, many, cites);
            case Map<?, ?> map -> all(line, map.values(), cites);
            case Boolean is -> line.say(author.message(is ? "report.yes" : "report.no"));
            case Number number -> line.say(printed(number));
            default -> line.say(word(value.toString()));
        };
    }

    /** Four digits stay together: they may be a year. */
    private String printed(Number number) {
        NumberFormat format = NumberFormat.getInstance(author.language().locale());
        format.setGroupingUsed(Math.abs(number.doubleValue()) >= GROUPED);
        return format.format(number);
    }

    private Line node(Line line, Node node, boolean cites) {
        Party party = parties.get(node.get("id").asString(""));
        if (party != null) {
            return cites ? line.name(party).cite(List.of(party)) : line.name(party);
        }
        return line.say(
                List.of("title_" + author.language().code(), "title_en", "title_fr", "text", "id")
                        .stream()
                        .map(property -> node.get(property).asString(""))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    private Line relation(Line line, Relationship relation) {
        Fact fact = facts.get(relation.elementId());
        return fact == null
                ? line.say(relation.type())
                : prose.clause(line, List.of(fact), fact.source().id()).cite(List.of(fact));
    }

    /** From step to step, each with the sources of its relation. */
    private Line path(Line line, Path path) {
        node(line, path.start(), false);
        path.forEach(step -> {
            line.say(" – ");
            node(line, step.end(), false);
            Optional.ofNullable(facts.get(step.relationship().elementId()))
                    .ifPresent(fact -> line.cite(List.of(fact)));
        });
        return line;
    }

    private Line all(Line line, Collection<?> many, boolean cites) {
        Iterator<?> values = new ArrayList<Object>(many).iterator();
        while (values.hasNext()) {
            write(line, values.next(), cites);
            if (values.hasNext()) {
                line.say(author.message("report.separator"));
            }
        }
        return line;
    }

    /** A word of the vocabulary, a date, or what it is. */
    private String word(String text) {
        return label(text)
                .map(label -> label.in(author.language()))
                .or(() -> Window.days(text).map(_ -> author.words().date(text)))
                .orElse(text);
    }

    private Optional<Label> label(String id) {
        Vocabulary vocabulary = author.vocabulary();
        return vocabulary
                .measure(id)
                .map(Measure::label)
                .or(() -> vocabulary.kind(id).map(Kind::label))
                .or(() -> vocabulary.type(id).map(RelationType::forward))
                .or(() -> vocabulary.stage(id).map(Term::label))
                .or(() ->
                        vocabulary.roles().stream()
                                .filter(role -> role.id().equals(id))
                                .map(Role::label)
                                .findFirst());
    }
}
