package org.entente.exchange.whole.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.base.CoreDatatype.XSD;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names of things and words, below one base. */
@Component
class RdfTerms {

    static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";
    static final String ORG = "http://www.w3.org/ns/org#";
    static final String PROV = "http://www.w3.org/ns/prov#";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String DCTERMS = "http://purl.org/dc/terms/";
    static final String TIME = "http://www.w3.org/2006/time#";
    static final String FOAF = "http://xmlns.com/foaf/0.1/";
    static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    private final ValueFactory values = SimpleValueFactory.getInstance();
    private final Map<String, IRI> words = new ConcurrentHashMap<>();
    private final String base;

    /**
     * @param base an absolute IRI that ends with a colon or a slash
     */
    RdfTerms(@Value("${entente.rdf.base:urn:entente:}") String base) {
        if (!base.matches("[a-z][a-z0-9+.-]*:\\S*[:/]")) {
            throw new IllegalArgumentException(
                    "entente.rdf.base must be an absolute address that ends with / or :, not "
                            + base);
        }
        this.base = base;
    }

    String vocabulary() {
        return base + "vocabulary#";
    }

    /** A thing of the graph: {@code urn:entente:entity/cicad}. */
    IRI thing(String sort, String id) {
        return values.createIRI(base + sort + "/" + id);
    }

    IRI iri(String namespace, String name) {
        return values.createIRI(namespace, name);
    }

    IRI iri(String whole) {
        return values.createIRI(whole);
    }

    /**
     * A word of our own: {@code note_en} is {@code noteEn}, {@code MEMBER_OF} is {@code memberOf}.
     */
    IRI word(String name) {
        return words.computeIfAbsent(name, this::spelt);
    }

    private IRI spelt(String name) {
        var word = new StringBuilder();
        for (String part : name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            boolean first = word.isEmpty() || part.isEmpty();
            word.append(first ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return values.createIRI(vocabulary(), word.toString());
    }

    /** A role that one end has. */
    IRI role(String name) {
        return word("role " + name);
    }

    /** A class of our own, as it is spelt. */
    IRI type(String name) {
        return values.createIRI(vocabulary(), name);
    }

    Literal text(String text) {
        return values.createLiteral(text);
    }

    Literal text(String text, String language) {
        return values.createLiteral(text, language);
    }

    Literal typed(String text, XSD type) {
        return values.createLiteral(text, type);
    }

    Literal date(String edtf) {
        return values.createLiteral(edtf, values.createIRI(EDTF));
    }

    /** An address, if it is one. */
    @Nullable IRI address(String text) {
        try {
            URI address = new URI(text);
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return web && address.getHost() != null ? values.createIRI(text) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
