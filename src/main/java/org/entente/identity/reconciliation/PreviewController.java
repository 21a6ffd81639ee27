package org.entente.identity.reconciliation;

import static org.entente.cypher.GraphElements.text;

import org.entente.cypher.GraphElements;
import org.entente.cypher.NamedQueries;
import org.entente.graph.Language;
import org.entente.graph.Vocabulary;
import org.entente.graph.Words;
import org.entente.identity.Names;
import org.entente.identity.UnknownEntity;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entity as a small page, to be shown in a frame beside a table. */
@RestController
class PreviewController {

    private final NamedQueries queries;
    private final Names names;
    private final Vocabulary vocabulary;
    private final MessageSource messages;

    PreviewController(
            NamedQueries queries, Names names, Vocabulary vocabulary, MessageSource messages) {
        this.queries = queries;
        this.names = names;
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    /** Shows an entity. */
    @GetMapping(path = "/reconcile/preview", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> preview(@RequestParam(defaultValue = "") String id, Locale locale) {
        var words = new Words(Language.of(locale.getLanguage()), vocabulary, messages);
        String page =
                queries.first(
                                "identity/reconciliation/properties",
                                Map.of("ids", List.of(id)),
                                row -> page(row, words))
                        .orElseThrow(() -> new UnknownEntity(id, names, words.language()));
        return ResponseEntity.ok()
                .header("Content-Security-Policy", PreviewPage.policy())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page);
    }

    private String page(Record row, Words words) {
        Language language = words.language();
        Value entity = row.get("entity");
        var node = GraphElements.node(entity, text(entity, "kind"), language);
        var period = words.period(text(entity, "from"), text(entity, "to"));
        return new PreviewPage(language.code(), node.name())
                .add(joined(other(entity, node.name(), language), acronyms(entity)), true)
                .add(
                        joined(
                                Candidate.kindName(
                                        String.valueOf(node.kind()), vocabulary, language),
                                node.category() == null
                                        ? null
                                        : vocabulary
                                                .category(node.category())
                                                .map(known -> known.label().in(language))
                                                .orElse(node.category()),
                                countries(row, language),
                                period == null ? null : period.text()),
                        false)
                .add(text(entity, "description_" + language.code()), false)
                .add(node.id(), true)
                .html();
    }

    private static @Nullable String other(Value entity, String name, Language language) {
        String other = text(entity, "name_" + language.other().code());
        return name.equals(other) ? null : other;
    }

    private static @Nullable String acronyms(Value entity) {
        return joined(text(entity, "acronym_en"), text(entity, "acronym_fr"));
    }

    private static @Nullable String countries(Record row, Language language) {
        return joined(
                row.get("countries")
                        .asList(state -> GraphElements.node(state, "State", language).name())
                        .toArray(String[]::new));
    }

    private static @Nullable String joined(@Nullable String... parts) {
        String text =
                Stream.of(parts)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(" · "));
        return text.isEmpty() ? null : text;
    }
}
