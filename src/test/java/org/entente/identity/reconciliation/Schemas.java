package org.entente.identity.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The schemas of the specification, by their names there. */
final class Schemas {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V7);

    private Schemas() {}

    static void assertValid(String schema, String json) {
        assertThat(faults(schema, json)).as(json).isEmpty();
    }

    static Set<ValidationMessage> faults(String schema, String json) {
        var file = new ClassPathResource(schema + ".json", Schemas.class);
        try {
            return FACTORY.getSchema(file.getContentAsString(StandardCharsets.UTF_8))
                    .validate(json, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
