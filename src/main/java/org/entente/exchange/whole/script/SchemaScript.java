package org.entente.exchange.whole.script;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The constraints and indexes, as the migrations make them, a statement a line. */
final class SchemaScript {

    private static final String MIGRATIONS = "classpath:cypher/migrations/V*.cypher";

    private SchemaScript() {}

    static void write(Writer out) throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(MIGRATIONS);
        Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
        for (Resource file : files) {
            String text = Statements.oneLine(file.getContentAsString(StandardCharsets.UTF_8));
            for (String statement : text.split(";")) {
                if (!statement.isBlank()) {
                    out.append(statement.strip()).append(";\n");
                }
            }
        }
        out.append("CALL db.awaitIndexes();\n");
    }
}
