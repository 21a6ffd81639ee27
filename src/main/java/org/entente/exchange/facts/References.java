package org.entente.exchange.facts;

import org.entente.exchange.facts.Row.Rejected;

import java.util.HashMap;
import java.util.Map;

/**
 * What rows may refer to: entities and documents of the graph, and those that the import makes
 * itself, which may stand after the rows that mention them.
 */
public final class References {

    private final Map<String, String> announcedEntities;
    private final Map<String, String> announcedDocuments;
    private final Map<String, String> storedEntities = new HashMap<>();
    private final Map<String, String> storedDocuments = new HashMap<>();
    private final Map<String, String> mergedEntities = new HashMap<>();

    /**
     * @param announcedEntities kinds by id, of the entities that the import makes
     * @param announcedDocuments first languages by id, of the documents that the import makes
     */
    public References(
            Map<String, String> announcedEntities, Map<String, String> announcedDocuments) {
        this.announcedEntities = announcedEntities;
        this.announcedDocuments = announcedDocuments;
    }

    public void addStoredEntities(Map<String, String> kinds) {
        storedEntities.putAll(kinds);
    }

    public void addMergedEntities(Map<String, String> entities) {
        mergedEntities.putAll(entities);
    }

    public void addStoredDocuments(Map<String, String> firstLanguages) {
        storedDocuments.putAll(firstLanguages);
    }

    /** The kind of an entity. */
    String kindOf(String column, String id) throws Rejected {
        refuseMerged(column, id);
        String stored = storedEntities.get(id);
        String kind = stored == null ? announcedEntities.get(id) : stored;
        if (kind == null) {
            throw new Rejected(column, "import.row.no-entity", id);
        }
        return kind;
    }

    /** An entity keeps the kind that it has in the graph. */
    void checkKind(String id, String kind) throws Rejected {
        refuseMerged("id", id);
        String stored = storedEntities.get(id);
        if (stored != null && !stored.equals(kind)) {
            throw new Rejected("kind", "import.row.kind-other", id, stored);
        }
    }

    private void refuseMerged(String column, String id) throws Rejected {
        String entity = mergedEntities.get(id);
        if (entity != null) {
            throw new Rejected(column, "import.row.merged", id, entity);
        }
    }

    /** The first language of a document. */
    String languageOf(String column, String document) throws Rejected {
        String stored = storedDocuments.get(document);
        String language = stored == null ? announcedDocuments.get(document) : stored;
        if (language == null) {
            throw new Rejected(column, "import.row.no-document", document);
        }
        return language;
    }
}
