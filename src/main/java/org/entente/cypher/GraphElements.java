package org.entente.cypher;

import org.entente.graph.Language;
import org.entente.graph.Named;
import org.entente.graph.Subgraph.Edge;
import org.entente.graph.Subgraph.Node;
import org.entente.graph.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.TypeSystem;

import java.util.Comparator;
import java.util.List;

/** Turns what a query returns of entities and relations into nodes and edges of one language. */
public final class GraphElements {

    private GraphElements() {}

    /** A node from the properties of an entity, or from a map projection of them. */
    public static Node node(MapAccessor entity, @Nullable String kind, Language language) {
        String name = text(entity, "name_" + language.code());
        String other = text(entity, "name_" + language.other().code());
        String id = entity.get("id").asString();
        String acronym = text(entity, "acronym_" + language.code());
        String category = text(entity, "category");
        return new Node(
                id,
                kind,
                category,
                name != null ? name : other != null ? other : id,
                acronym != null ? acronym : text(entity, "acronym_" + language.other().code()),
                name == null,
                text(entity, "name_note_en") != null || text(entity, "name_note_fr") != null,
                "collective".equals(category),
                text(entity, "from"),
                text(entity, "to"));
    }

    /** The name as a sentence takes it: with its article and number. */
    public static Named named(MapAccessor entity, Language language) {
        return Named.of(
                language,
                node(entity, null, language).name(),
                text(entity, "article_" + language.code()),
                entity.get("plural_en").asBoolean(false));
    }

    /** An edge from the properties of a relation, or from a map projection of them. */
    public static Edge edge(
            MapAccessor relation,
            String type,
            String source,
            String target,
            Vocabulary vocabulary,
            Language language) {
        String role = text(relation, "role");
        String stage = latestStage(relation);
        boolean denials = !relation.get("denied").isNull();
        int claims = number(relation.get("claims"));
        boolean statements = !relation.get("attested").isNull() || !denials && claims > 0;
        List<String> sides = strings(relation, "stated_by");
        return new Edge(
                relation.get("id").asString(),
                type,
                source,
                target,
                vocabulary.sentence(type, role, true).plain(language),
                role,
                role == null
                        ? null
                        : vocabulary
                                .role(type, role)
                                .map(found -> found.label().in(language))
                                .orElse(role),
                text(relation, "from"),
                text(relation, "to"),
                AttestedYears.of(relation.get("attested")),
                claims,
                relation.get("certainty").asString("stated"),
                stage,
                stage == null
                        ? null
                        : vocabulary
                                .stage(stage)
                                .map(found -> found.label().in(language))
                                .orElse(stage),
                sides.size() == 1 && List.of(source, target).contains(sides.getFirst()),
                denials && !statements,
                denials && statements,
                claims == 0);
    }

    /** The stages are texts of a date, a space and a stage. */
    private static @Nullable String latestStage(MapAccessor relation) {
        return strings(relation, "stages").stream()
                .filter(stage -> stage.contains(" "))
                .max(Comparator.naturalOrder())
                .map(stage -> stage.substring(stage.indexOf(' ') + 1))
                .orElse(null);
    }

    /** How many there are: a relation has their ids, a projection of it their number. */
    private static int number(Value claims) {
        return claims.isNull()
                ? 0
                : claims.hasType(TypeSystem.getDefault().INTEGER())
                        ? claims.asInt()
                        : claims.size();
    }

    /** The kind among the labels of a node; null where it is no entity. */
    public static @Nullable String kind(Iterable<String> labels) {
        String kind = null;
        boolean entity = false;
        for (String label : labels) {
            if (label.equals("Entity")) {
                entity = true;
            } else {
                kind = label;
            }
        }
        return entity ? kind : null;
    }

    /** A text, or null where there is none. */
    public static @Nullable String text(MapAccessor values, String key) {
        Value value = values.get(key);
        return value.isNull() ? null : value.asString();
    }

    /** A list of texts, empty where there is none. */
    public static List<String> strings(MapAccessor values, String key) {
        Value value = values.get(key);
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }
}
