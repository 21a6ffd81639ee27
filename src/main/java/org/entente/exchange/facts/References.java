package org.entente.exchange;

import org.entente.exchange.Row.Rejected;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What rows may refer to: entities and documents of the graph, and those that the import adds. */
final class References {

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> firstLanguages = new HashMap<>();
    private final Set<String> documents = new HashSet<>();
    private final Set<String> stored = new HashSet<>();

    void addStoredEntity(String id, String kind) {
        kinds.put(id, kind);
        stored.add(id);
    }

    /** Takes back an entity that the import would have added; one of the graph stays. */
    boolean removeEntity(String id) {
        return !stored.contains(id) && kinds.remove(id) != null;
    }

    void addEntity(String id, String kind) {
        kinds.put(id, kind);
    }

    void addDocument(String id, String firstLanguage) {
        documents.add(id);
        firstLanguages.put(id, firstLanguage);
    }

    /** The kind of an entity. */
    String kindOf(String column, String id) throws Rejected {
        String kind = kinds.get(id);
        if (kind == null) {
            throw new Rejected(
                    column, "\"%s\" is no entity of the graph or of this import".formatted(id));
        }
        return kind;
    }

    /** The first language of a document. */
    String languageOf(String column, String document) throws Rejected {
        if (!documents.contains(document)) {
            throw new Rejected(
                    column,
                    "\"%s\" is no document of the graph or of this import".formatted(document));
        }
        return firstLanguages.getOrDefault(document, "");
    }
}
