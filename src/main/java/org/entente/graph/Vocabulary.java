package org.entente.graph;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the graph may say, in both languages, and how it is drawn: kinds, categories, relation
 * types, roles, stages, measures. Loaded once; immutable.
 */
public interface Vocabulary {

    /** In the order of the file. */
    List<Kind> kinds();

    /** Most relevant first. */
    List<RelationType> types();

    List<Category> categories();

    List<Role> roles();

    List<Term> stages();

    List<Measure> measures();

    List<Term> nameTypes();

    List<Term> certainties();

    Optional<Kind> kind(String id);

    Optional<RelationType> type(String id);

    Optional<Category> category(String id);

    /** The role of that type; roles of other types are not found. */
    Optional<Role> role(String type, String id);

    Optional<Term> stage(String id);

    Optional<Measure> measure(String id);

    /** The label of a name type, or of a certainty, or the word itself where there is none. */
    Label term(List<Term> terms, String id);

    /** Ids of the types whose direction means nothing. */
    default List<String> symmetricTypes() {
        return types().stream().filter(RelationType::symmetric).map(RelationType::id).toList();
    }

    /** How relevant a type is, 1 most; a type that the vocabulary does not have comes last. */
    default int relevance(String type) {
        return type(type).map(RelationType::relevance).orElse(Integer.MAX_VALUE);
    }

    /** The sentence of a relation: its role's own where the role has one, else its type's. */
    Label sentence(String type, @Nullable String role, boolean forward);

    /** A word of the vocabulary without any further property. */
    record Term(String id, Label label) {}

    /** What an entity of a kind is, more closely. */
    record Category(String id, Set<String> kinds, Label label) {}

    /** What one end is in a relation; it may have sentences of its own. */
    record Role(
            String id,
            Set<String> types,
            Label label,
            @Nullable Label forward,
            @Nullable Label inverse) {}

    /** A number that sources state; {@code counts} says which relations are the recorded ones. */
    record Measure(String id, Label label, @Nullable Counts counts) {}

    /** Relations of a type, in one of the roles, whose source is of one of the kinds. */
    record Counts(String type, Set<String> roles, Set<String> kinds) {}
}
