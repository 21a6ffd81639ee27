package org.entente.exchange.whole.rdf;

import static org.entente.exchange.whole.rdf.RdfTerms.DCTERMS;
import static org.entente.exchange.whole.rdf.RdfTerms.FOAF;
import static org.entente.exchange.whole.rdf.RdfTerms.GEO;
import static org.entente.exchange.whole.rdf.RdfTerms.SKOS;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.base.CoreDatatype.XSD;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a column says in RDF: well-known words where there are some, else a word of our own by its
 * name. A column that ends with a language says its text in that language.
 */
final class Columns {

    private static final Set<String> DATES =
            Set.of(
                    "from",
                    "to",
                    "date",
                    "signed",
                    "adopted",
                    "in_force",
                    "expires",
                    "as_of",
                    "figure_as_of",
                    "asserts_from",
                    "asserts_to");
    private static final Map<String, XSD> TYPES =
            Map.of(
                    "rank", XSD.INTEGER,
                    "number", XSD.INTEGER,
                    "value", XSD.INTEGER,
                    "latitude", XSD.DECIMAL,
                    "longitude", XSD.DECIMAL,
                    "open_list", XSD.BOOLEAN,
                    "plural_en", XSD.BOOLEAN);
    private static final Set<String> LISTS = Set.of("stages", "languages");

    private final RdfTerms terms;
    private final Map<String, IRI> words = new HashMap<>();

    Columns(RdfTerms terms) {
        this.terms = terms;
        words.put("name", terms.iri(SKOS, "prefLabel"));
        words.put("acronym", terms.iri(SKOS, "altLabel"));
        words.put("description", terms.iri(DCTERMS, "description"));
        words.put("note", terms.iri(SKOS, "note"));
        words.put("title", terms.iri(DCTERMS, "title"));
        words.put("date", terms.iri(DCTERMS, "date"));
        words.put("publisher", terms.iri(DCTERMS, "publisher"));
        words.put("languages", terms.iri(DCTERMS, "language"));
        words.put("symbol", terms.iri(DCTERMS, "identifier"));
        words.put("latitude", terms.iri(GEO, "lat"));
        words.put("longitude", terms.iri(GEO, "long"));
        words.put("url", terms.iri(FOAF, "page"));
    }

    void say(RdfNode node, Map<String, String> cells, Set<String> without) {
        cells.forEach((column, text) -> {
            if (!without.contains(column)) {
                say(node, column, text);
            }
        });
    }

    private void say(RdfNode node, String column, String text) {
        String language = column.endsWith("_en") ? "en" : column.endsWith("_fr") ? "fr" : "";
        XSD type = TYPES.get(column);
        if (type != null) {
            boolean decimal = type == XSD.DECIMAL;
            String plain = decimal ? new BigDecimal(text).toPlainString() : text;
            node.says(word(column), terms.typed(plain, type));
        } else if (!language.isEmpty() && !column.startsWith("article")) {
            String stem = column.substring(0, column.length() - 3);
            node.says(word(stem), terms.text(text, language));
        } else if (LISTS.contains(column)) {
            for (String one : text.split(";")) {
                node.says(word(column), terms.text(one.strip()));
            }
        } else {
            node.says(word(column), value(column, text));
        }
    }

    private Value value(String column, String text) {
        if (DATES.contains(column)) {
            return terms.date(text);
        }
        IRI address = column.equals("url") ? terms.address(text) : null;
        return address == null ? terms.text(text) : address;
    }

    private IRI word(String column) {
        return words.computeIfAbsent(column, terms::word);
    }
}
