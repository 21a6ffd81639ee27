package org.entente.database;

import ac.simons.neo4j.migrations.core.CypherResource;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.ResourceContext;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The migrations that this version of the application has. */
final class ShippedMigrations {

    private static final String FOLDER = "classpath:cypher/migrations";

    private ShippedMigrations() {}

    static MigrationsConfig config() {
        return MigrationsConfig.builder()
                .withLocationsToScan(FOLDER)
                .withResourceScanner(locations -> files())
                .withInstalledBy("entente")
                .build();
    }

    /** Checksums by version, as the library records them when it has applied them. */
    static Map<String, String> checksums() {
        MigrationsConfig config = config();
        var checksums = new TreeMap<String, String>();
        for (URL file : files()) {
            var resource = CypherResource.of(ResourceContext.of(file, config));
            String name = resource.getIdentifier();
            checksums.put(name.substring(1, name.indexOf("__")), resource.getChecksum());
        }
        return checksums;
    }

    /** They are in one folder: the library would look through every jar. */
    private static List<URL> files() {
        try {
            var urls = new ArrayList<URL>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources(FOLDER + "/*.cypher")) {
                urls.add(file.getURL());
            }
            return urls;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
