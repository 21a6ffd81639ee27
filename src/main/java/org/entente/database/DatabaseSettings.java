package org.entente.database;

import org.springframework.core.env.Environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the embedded Neo4j is set.
 *
 * @param home the application's folder
 * @param heap the child's heap, as the JVM writes it ({@code 1g})
 * @param pageCache Neo4j's page cache ({@code 256m})
 */
record DatabaseSettings(Path home, String heap, String pageCache) {

    static DatabaseSettings from(Environment environment) {
        return new DatabaseSettings(
                homeOf(environment),
                environment.getProperty("entente.database.heap", "1g"),
                environment.getProperty("entente.database.page-cache", "256m"));
    }

    private static Path homeOf(Environment environment) {
        String home = environment.getProperty("entente.home");
        return home == null || home.isBlank()
                ? Path.of(System.getProperty("user.home"), ".entente")
                : Path.of(home).toAbsolutePath();
    }

    Path databaseFolder() {
        return home.resolve("database");
    }

    Path logFile() {
        return home.resolve("logs").resolve("database.log");
    }

    /** Writes the settings file that the child reads, and the folders that it needs. */
    Path writeFor(int port) throws IOException {
        Files.createDirectories(logFile().getParent());
        Path imports = Files.createDirectories(databaseFolder().resolve("no-imports"));
        Path file = databaseFolder().resolve("neo4j.conf");
        String lines =
                values(port, imports).entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("\n", "", "\n"));
        return Files.writeString(
                file, lines, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private Map<String, String> values(int port, Path imports) {
        var values = new LinkedHashMap<String, String>();
        values.put("server.bolt.enabled", "true");
        values.put("server.bolt.listen_address", "127.0.0.1:" + port);
        values.put("server.http.enabled", "false");
        values.put("dbms.security.auth_enabled", "true");
        values.put("dbms.security.allow_csv_import_from_file_urls", "false");
        values.put("internal.dbms.cypher_ip_blocklist", "0.0.0.0/0,::/0");
        values.put("server.directories.import", imports.toString().replace('\\', '/'));
        values.put("dbms.security.procedures.allowlist", "");
        values.put("dbms.security.procedures.unrestricted", "");
        values.put("db.transaction.timeout", "30s");
        values.put("db.lock.acquisition.timeout", "10s");
        values.put("db.memory.transaction.max", "256m");
        values.put("db.memory.transaction.total.max", "512m");
        values.put("dbms.memory.transaction.total.max", "512m");
        values.put("server.memory.pagecache.size", pageCache);
        values.put("dbms.usage_report.enabled", "false");
        // Neo4j's default waits several seconds for late network packets when it stops.
        values.put("internal.dbms.bolt.netty_server_shutdown_quiet_period_duration", "0s");
        return values;
    }
}
