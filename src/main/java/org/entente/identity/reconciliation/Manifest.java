package org.entente.identity.reconciliation;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;

/** What the service offers and where, as its specification names it. */
record Manifest(
        List<String> versions,
        String name,
        String identifierSpace,
        String schemaSpace,
        String documentation,
        List<Named> defaultTypes,
        int batchSize,
        Template view,
        Preview preview,
        Suggest suggest,
        Extend extend) {

    private static final int WIDTH = 430;
    private static final int HEIGHT = 300;

    /**
     * @param base address of the server, without a slash at its end
     */
    static Manifest at(
            String base, String name, List<Named> types, int batchSize, Setting setting) {
        String service = base + "/reconcile";
        String preview = service + "/preview?id={{id}}";
        return new Manifest(
                List.of("0.1", "0.2"),
                name,
                base + "/api/entities/",
                base + "/api/vocabulary",
                base + "/api/openapi",
                types,
                batchSize,
                new Template(preview),
                new Preview(preview, WIDTH, HEIGHT),
                new Suggest(
                        new Path(service, "/suggest/entity"),
                        new Path(service, "/suggest/property"),
                        new Path(service, "/suggest/type")),
                new Extend(new Path(service, "/properties"), List.of(setting)));
    }

    record Template(String url) {}

    record Preview(String url, int width, int height) {}

    record Path(
            @JsonProperty("service_url") String url, @JsonProperty("service_path") String path) {}

    record Suggest(Path entity, Path property, Path type) {}

    record Extend(
            @JsonProperty("propose_properties") Path proposal,
            @JsonProperty("property_settings") List<Setting> settings) {}

    /** A number that a person may set for a property. */
    record Setting(
            String type,
            String name,
            String label,
            @JsonProperty("default") int standard,
            @JsonProperty("help_text") String help) {}
}
