package org.entente.exchange.loading;

import org.entente.exchange.facts.FactState.Snapshot;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What an import has to remember of its own rows, on disk, so that memory does not grow with the
 * file: what it makes, and what its rows said of each fact so far.
 */
final class Staging implements AutoCloseable {

    private static final int CACHE_MEGABYTES = 32;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_LONG_FOR_INTS).build();

    private final Path file;
    private final MVStore store;
    private final Map<String, byte[]> facts;
    private final Map<String, String> keys;

    Staging(Path folder) throws IOException {
        this.file = folder.resolve("staging");
        // An import that was interrupted may have left its own; it is begun anew.
        Files.deleteIfExists(file);
        this.store =
                new MVStore.Builder()
                        .fileName(file.toString())
                        .cacheSize(CACHE_MEGABYTES)
                        .autoCommitBufferSize(8 * 1024)
                        .open();
        this.facts = store.openMap("facts");
        this.keys = store.openMap("keys");
    }

    /** Kinds by id, of the entities that the files make. */
    Map<String, String> entities() {
        return store.openMap("entities");
    }

    /** First languages by id, of the documents that the files make. */
    Map<String, String> documents() {
        return store.openMap("documents");
    }

    /** Ids of the entities that a good record makes. */
    Map<String, String> made() {
        return store.openMap("made");
    }

    /** The id of the entity that a record of the import makes under that key. */
    @Nullable String keyed(String key) {
        return keys.get(key);
    }

    void key(String key, String id) {
        keys.put(key, id);
    }

    @Nullable Snapshot fact(String id) {
        byte[] json = facts.get(id);
        return json == null ? null : JSON.readValue(json, Snapshot.class);
    }

    void put(String id, Snapshot snapshot) {
        facts.put(id, JSON.writeValueAsBytes(snapshot));
    }

    /** Forgets the facts, to try all records once more. */
    void forgetFacts() {
        facts.clear();
        made().clear();
    }

    @Override
    public void close() throws IOException {
        store.closeImmediately();
        Files.deleteIfExists(file);
    }
}
