package org.entente.exchange.whole.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes an object for each run of statements with the same subject. RDF4J's own writer of JSON-LD
 * keeps the whole graph in memory.
 */
final class JsonLdWriter extends AbstractRDFHandler {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Map<IRI, List<Value>> said = new LinkedHashMap<>();
    private @Nullable Resource subject;
    private boolean begun;

    JsonLdWriter(OutputStream out) {
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), out);
    }

    @Override
    public void handleNamespace(String prefix, String uri) {
        prefixes.put(prefix, uri);
    }

    @Override
    public void handleStatement(Statement statement) {
        if (!statement.getSubject().equals(subject)) {
            finish();
            subject = statement.getSubject();
        }
        said.computeIfAbsent(statement.getPredicate(), _ -> new ArrayList<>())
                .add(statement.getObject());
    }

    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        json.writeStartObject();
        json.writeName("@context");
        json.writeStartObject();
        prefixes.forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeName("@graph");
        json.writeStartArray();
    }

    private void finish() {
        begin();
        if (subject == null) {
            return;
        }
        json.writeRaw(said.isEmpty() ? "" : "\n");
        json.writeStartObject();
        json.writeStringProperty("@id", subject.stringValue());
        said.forEach((predicate, values) -> {
            boolean type = predicate.equals(RDF.TYPE);
            json.writeName(type ? "@type" : compact(predicate));
            json.writeStartArray();
            values.forEach(value -> write(value, type));
            json.writeEndArray();
        });
        json.writeEndObject();
        said.clear();
    }

    private void write(Value value, boolean type) {
        if (type && value instanceof IRI iri) {
            json.writeString(compact(iri));
            return;
        }
        json.writeStartObject();
        if (value instanceof Literal literal) {
            json.writeStringProperty("@value", literal.getLabel());
            literal.getLanguage()
                    .ifPresentOrElse(
                            language -> json.writeStringProperty("@language", language),
                            () ->
                                    json.writeStringProperty(
                                            "@type", compact(literal.getDatatype())));
        } else {
            json.writeStringProperty("@id", value.stringValue());
        }
        json.writeEndObject();
    }

    private String compact(IRI iri) {
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (iri.stringValue().startsWith(prefix.getValue())) {
                return prefix.getKey()
                        + ":"
                        + iri.stringValue().substring(prefix.getValue().length());
            }
        }
        return iri.stringValue();
    }

    @Override
    public void endRDF() {
        finish();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
