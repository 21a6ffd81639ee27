package org.entente.catalogue;

import org.entente.catalogue.EntityNode.NameNode;
import org.entente.graph.Kind;
import org.entente.graph.Label;
import org.entente.graph.Language;
import org.entente.graph.Vocabulary;
import org.entente.graph.Words;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import java.util.Comparator;
import java.util.List;

/** Puts an entity into the words of one language. */
final class EntityText {

    private EntityText() {}

    static EntityAnswer of(
            EntityNode entity, List<Record> rows, Figures figures, Words words, EvidenceBook book) {
        Language language = words.language();
        String own = language.eitherOf(entity.nameEn(), entity.nameFr());
        String other = language.eitherOf(entity.nameFr(), entity.nameEn());
        String name = own != null ? own : other != null ? other : entity.id();
        String acronym = language.eitherOf(entity.acronymEn(), entity.acronymFr());
        List<FactGroup> facts = new FactGroups(entity, name, words, book).of(rows);
        List<FigureText> figureTexts = figures.of(entity);
        int leftOut = leftOut(entity, rows, figures);
        return new EntityAnswer(
                entity.id(),
                entity.kind(),
                words.vocabulary()
                        .kind(entity.kind())
                        .map(Kind::label)
                        .map(label -> label.in(language))
                        .orElse(entity.kind()),
                entity.category(),
                category(entity, words),
                name,
                own == null,
                language.eitherOf(entity.nameNoteEn(), entity.nameNoteFr()),
                name.equals(other) ? null : other,
                acronym,
                language.eitherOf(entity.acronymFr(), entity.acronymEn()),
                language.eitherOf(entity.descriptionEn(), entity.descriptionFr()),
                words.period(entity.from(), entity.to()),
                words.stages(entity.stages()),
                entity.url(),
                EntityProperties.of(entity, words),
                entity.names().stream()
                        .sorted(Comparator.comparing(NameNode::type).thenComparing(NameNode::text))
                        .map(one -> name(one, words))
                        .toList(),
                book.texts(entity.claims()),
                entity.claims() == null || entity.claims().isEmpty(),
                facts,
                figureTexts,
                book.documents(),
                facts.stream().mapToInt(FactGroup::total).sum() + figureTexts.size(),
                words.time().date() == null ? null : words.time().date().toString(),
                words.time().mode().id(),
                leftOut,
                words.leftOut(leftOut));
    }

    private static int leftOut(EntityNode entity, List<Record> rows, Figures figures) {
        int relations = rows.stream().mapToInt(row -> row.get("left_out").asInt()).sum();
        return relations
                + (int) entity.figures().stream().filter(one -> !figures.holds(one)).count();
    }

    private static @Nullable String category(EntityNode entity, Words words) {
        String category = entity.category();
        return category == null
                ? null
                : words.vocabulary()
                        .category(category)
                        .map(Vocabulary.Category::label)
                        .orElse(new Label(category, category))
                        .in(words.language());
    }

    private static NameText name(NameNode name, Words words) {
        var period = words.period(name.from(), name.to());
        return new NameText(
                name.text(),
                name.lang(),
                name.type(),
                words.vocabulary()
                        .term(words.vocabulary().nameTypes(), name.type())
                        .in(words.language()),
                name.from(),
                period == null ? null : period.text());
    }
}
