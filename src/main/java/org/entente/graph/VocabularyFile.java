package org.entente.graph;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The vocabulary as {@code vocabulary.yaml} writes it. */
record VocabularyFile(
        List<KindLine> kinds,
        List<CategoryLine> categories,
        List<RelationType> types,
        List<RoleLine> roles,
        List<TermLine> stages,
        List<MeasureLine> measures,
        List<TermLine> name_types,
        List<TermLine> certainties) {

    record KindLine(
            String id,
            String en,
            String en_many,
            String fr,
            String fr_many,
            String shape,
            String light,
            String dark) {}

    record CategoryLine(String id, Set<String> kinds, String en, String fr) {}

    record RoleLine(
            String id,
            Set<String> types,
            String en,
            String fr,
            @Nullable Label forward,
            @Nullable Label inverse) {}

    record TermLine(String id, String en, String fr) {
        Vocabulary.Term term() {
            return new Vocabulary.Term(id, new Label(en, fr));
        }
    }

    record MeasureLine(String id, String en, String fr, Vocabulary.@Nullable Counts counts) {}

    /**
     * Reads a vocabulary and checks that it is whole.
     *
     * @throws IllegalStateException with what is wrong in it
     */
    static Vocabulary read(InputStream yaml) throws IOException {
        var mapper =
                YAMLMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .build();
        VocabularyFile file = mapper.readValue(yaml, VocabularyFile.class);
        require(file.isWhole(), "one of its lists is missing");
        Vocabulary vocabulary = file.toVocabulary();
        check(vocabulary);
        return vocabulary;
    }

    private boolean isWhole() {
        return Stream.of(kinds, categories, types, roles, stages, measures, name_types, certainties)
                .allMatch(Objects::nonNull);
    }

    private Vocabulary toVocabulary() {
        return new LoadedVocabulary(
                kinds.stream()
                        .map(k ->
                                new Kind(
                                        k.id,
                                        new Label(k.en, k.fr),
                                        new Label(k.en_many, k.fr_many),
                                        k.shape,
                                        k.light,
                                        k.dark))
                        .toList(),
                types.stream().sorted(Comparator.comparingInt(RelationType::relevance)).toList(),
                categories.stream()
                        .map(c -> new Vocabulary.Category(c.id, c.kinds, new Label(c.en, c.fr)))
                        .toList(),
                roles.stream()
                        .map(r ->
                                new Vocabulary.Role(
                                        r.id, r.types, new Label(r.en, r.fr), r.forward, r.inverse))
                        .toList(),
                stages.stream().map(TermLine::term).toList(),
                measures.stream()
                        .map(m -> new Vocabulary.Measure(m.id, new Label(m.en, m.fr), m.counts))
                        .toList(),
                name_types.stream().map(TermLine::term).toList(),
                certainties.stream().map(TermLine::term).toList());
    }

    private static void check(Vocabulary vocabulary) {
        Set<String> kinds = unique("kind", vocabulary.kinds(), Kind::id);
        Set<String> types = unique("type", vocabulary.types(), RelationType::id);
        vocabulary.kinds().forEach(kind -> requireName("kind", kind.id(), "[A-Z][A-Za-z]*"));
        for (RelationType type : vocabulary.types()) {
            requireName("type", type.id(), "[A-Z][A-Z_]*");
            for (RelationType.Ends ends : type.ends()) {
                require(kinds.containsAll(ends.from()), "ends of " + type.id());
                require(kinds.containsAll(ends.to()), "ends of " + type.id());
            }
        }
        vocabulary.roles().forEach(r -> require(types.containsAll(r.types()), "role " + r.id()));
        vocabulary
                .categories()
                .forEach(c -> require(kinds.containsAll(c.kinds()), "category " + c.id()));
        for (Vocabulary.Measure measure : vocabulary.measures()) {
            Vocabulary.Counts counts = measure.counts();
            require(counts == null || types.contains(counts.type()), "measure " + measure.id());
        }
        checkLabels(vocabulary);
    }

    private static <T> Set<String> unique(String what, List<T> all, Function<T, String> id) {
        var ids = new HashSet<String>();
        all.forEach(one -> require(ids.add(id.apply(one)), what + " twice: " + id.apply(one)));
        return ids;
    }

    private static void checkLabels(Vocabulary vocabulary) {
        vocabulary.kinds().forEach(k -> requireBoth("kind " + k.id(), k.label(), k.many()));
        vocabulary
                .types()
                .forEach(t -> requireBoth("sentences of " + t.id(), t.forward(), t.inverse()));
        vocabulary.categories().forEach(c -> requireBoth("category " + c.id(), c.label()));
        vocabulary.measures().forEach(m -> requireBoth("measure " + m.id(), m.label()));
        for (Vocabulary.Role role : vocabulary.roles()) {
            requireBoth("role " + role.id(), role.label());
            if (role.forward() != null || role.inverse() != null) {
                requireBoth("sentences of role " + role.id(), role.forward(), role.inverse());
            }
        }
        Stream.of(vocabulary.stages(), vocabulary.nameTypes(), vocabulary.certainties())
                .flatMap(List::stream)
                .forEach(term -> requireBoth("word " + term.id(), term.label()));
    }

    /** Jackson leaves what the file does not say null, whatever the types promise. */
    @SuppressWarnings("ConstantValue")
    private static void requireBoth(String what, @Nullable Label... labels) {
        for (Label label : labels) {
            require(label != null && label.en() != null && label.fr() != null, what);
        }
    }

    /** Ids of kinds and types become labels and types in the database; only plain words may. */
    private static void requireName(String what, String id, String pattern) {
        require(id.matches(pattern), what + " " + id + " is not a name");
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("The vocabulary is wrong: " + what);
        }
    }

    /** The vocabulary in memory. */
    private record LoadedVocabulary(
            List<Kind> kinds,
            List<RelationType> types,
            List<Category> categories,
            List<Role> roles,
            List<Term> stages,
            List<Measure> measures,
            List<Term> nameTypes,
            List<Term> certainties)
            implements Vocabulary {

        @Override
        public Optional<Kind> kind(String id) {
            return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
        }

        @Override
        public Optional<RelationType> type(String id) {
            return types.stream().filter(type -> type.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Category> category(String id) {
            return categories.stream().filter(category -> category.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Role> role(String type, String id) {
            return roles.stream()
                    .filter(role -> role.id().equals(id) && role.types().contains(type))
                    .findFirst();
        }

        @Override
        public Optional<Term> stage(String id) {
            return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Measure> measure(String id) {
            return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
        }

        @Override
        public Label term(List<Term> terms, String id) {
            return terms.stream()
                    .filter(term -> term.id().equals(id))
                    .map(Term::label)
                    .findFirst()
                    .orElse(new Label(id, id));
        }

        @Override
        public Label sentence(String type, @Nullable String role, boolean forward) {
            if (role != null) {
                Optional<Label> own =
                        role(type, role).map(r -> forward ? r.forward() : r.inverse());
                if (own.isPresent()) {
                    return own.get();
                }
            }
            return type(type)
                    .map(t -> forward ? t.forward() : t.inverse())
                    .orElseGet(() -> new Label(type, type));
        }
    }
}
