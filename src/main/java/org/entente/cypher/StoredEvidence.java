package org.entente.cypher;

import org.entente.graph.Evidence.Document;
import org.entente.graph.Evidence.StoredClaim;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Claims by id, with the documents that they are in. */
public final class StoredEvidence {

    private final Map<String, StoredClaim> claims = new HashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();

    private StoredEvidence() {}

    /** What is given. */
    public static StoredEvidence of(
            Collection<StoredClaim> claims, Collection<Document> documents) {
        var evidence = new StoredEvidence();
        claims.forEach(claim -> evidence.claims.put(claim.id(), claim));
        documents.forEach(document -> evidence.documents.put(document.id(), document));
        return evidence;
    }

    /** Reads the claims of these ids; an id that there is none of is left out. */
    public static StoredEvidence read(NamedQueries queries, Set<String> ids) {
        var evidence = new StoredEvidence();
        queries.all("cypher/claims", Map.of("ids", ids), row -> row)
                .forEach(row -> {
                    StoredClaim claim = EvidenceRows.claim(row.get("claim"));
                    Document document = EvidenceRows.document(row.get("document"));
                    evidence.claims.put(claim.id(), claim);
                    evidence.documents.put(document.id(), document);
                });
        return evidence;
    }

    public Collection<StoredClaim> claims() {
        return claims.values();
    }

    /** In the order of the ids. */
    public List<StoredClaim> claims(List<String> ids) {
        return ids.stream().map(claims::get).filter(Objects::nonNull).toList();
    }

    public Collection<Document> documents() {
        return documents.values();
    }

    /** The document of a claim. */
    public Document document(StoredClaim claim) {
        return Objects.requireNonNull(documents.get(claim.document()));
    }
}
