package org.entente.exchange.loading;

import org.entente.cypher.NamedQueries;
import org.entente.exchange.facts.KnownFacts;
import org.entente.exchange.facts.Row.Rejected;
import org.entente.graph.Vocabulary;
import org.entente.history.Changes;
import org.entente.identity.likeness.LikeEntities;
import org.neo4j.driver.Record;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Loads files into the graph; the shipped graph and the users' files alike. */
@Component
public class Importer {

    /** Candidates of a name: the most alike come first. */
    private static final int CANDIDATES = 5;

    private final Vocabulary vocabulary;
    private final Changes changes;
    private final NamedQueries queries;
    private final LikeEntities like;
    private final MessageSource messages;

    Importer(
            Vocabulary vocabulary,
            Changes changes,
            NamedQueries queries,
            LikeEntities like,
            MessageSource messages) {
        this.like = like;
        this.vocabulary = vocabulary;
        this.changes = changes;
        this.queries = queries;
        this.messages = messages;
    }

    /**
     * Takes every good row and rejects every bad one, or all or nothing where the order is strict.
     *
     * @throws org.entente.exchange.reading.UnreadableFileException where a file cannot be read to
     *     its end; nothing is written then
     * @throws CancelledImportException where the progress says so; whole batches stay
     * @throws StrictLimitException where a strict import has too many rows for one transaction
     */
    public ImportOutcome load(ImportOrder order, Progress progress) {
        return load(
                order,
                progress,
                subjects -> like.of(subjects, Set.of(), CANDIDATES, LikeWarnings.LEAST));
    }

    /** Loads what is known to be free of duplicates, into a graph that has nothing yet. */
    public ImportOutcome loadFirst(ImportOrder order) {
        return load(order, Progress.none(), subjects -> List.of());
    }

    private ImportOutcome load(ImportOrder order, Progress progress, LikeWarnings.Lookup likes) {
        var records = new Records(order.files(), order.mapping());
        try (var staging = new Staging(order.folder());
                var rejects =
                        new RejectedRows(order.folder(), why -> sentence(why, order.language()))) {
            var run = new ImportRun(order, records, staging, rejects, progress, likes);
            return run.with(vocabulary, changes, new KnownFacts(this::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<java.util.Map<String, Object>> read(
            String query, java.util.Map<String, Object> parameters) {
        return queries.all(query, parameters, Record::asMap);
    }

    private String sentence(Rejected why, Locale language) {
        return messages.getMessage(why.key(), why.details(), language);
    }
}
