package org.entente.database.child;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.gqlstatus.ErrorGqlStatusObject;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.neo4j.io.locker.FileLockException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * Runs one Neo4j until its standard input ends, so that it never outlives the application.
 *
 * <p>Arguments: the folder of the database, the settings file. Standard input: one line with the
 * secret, then nothing until the application ends. Standard output: one line, {@code READY}, {@code
 * LOCKED} (another process holds the store), {@code UNAVAILABLE} (the store does not open) or
 * {@code FAILED} with the reason; everything else goes to standard error.
 */
public final class DatabaseProcess {

    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(5);
    private static final long OPENING_PATIENCE_MILLIS = 120_000;

    /** Status of GQL: new password cannot be the same as the old password. */
    private static final String SAME_PASSWORD = "22N89";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private DatabaseProcess() {}

    public static void main(String[] args) throws IOException {
        PrintStream protocol = System.out;
        System.setOut(System.err);
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String secret = input.readLine();
        if (secret == null) {
            System.exit(1);
        }
        Path home = Path.of(args[0]);
        Path settings = Path.of(args[1]);
        System.exit(run(protocol, input, secret, home, settings));
    }

    private static int run(
            PrintStream protocol, BufferedReader input, String secret, Path home, Path settings) {
        try {
            System.err.println(Instant.now() + " Opening the database in " + home);
            DatabaseManagementService neo4j = open(home, settings);
            endWithTheApplication(input, neo4j);
            CountDownLatch collapse = collapseOf(neo4j);
            if (!neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
                    .isAvailable(OPENING_PATIENCE_MILLIS)) {
                protocol.println("UNAVAILABLE");
                neo4j.shutdown();
                return 4;
            }
            changePassword(neo4j, secret);
            protocol.println("READY");
            collapse.await();
            System.err.println(Instant.now() + " The database stopped by itself; ending.");
            // Closing it in order would try to write what could not be written.
            Runtime.getRuntime().halt(5);
            return 5;
        } catch (InterruptedException e) {
            return 0;
        } catch (RuntimeException e) {
            e.printStackTrace();
            protocol.println(isLock(e) ? "LOCKED" : "FAILED " + rootMessage(e));
            return 3;
        }
    }

    /**
     * Is opened when a database gives up after an error that it cannot recover from while it runs,
     * such as a full disk; opened anew it recovers.
     */
    private static CountDownLatch collapseOf(DatabaseManagementService neo4j) {
        var collapse = new CountDownLatch(1);
        neo4j.registerDatabaseEventListener(
                new DatabaseEventListenerAdapter() {
                    @Override
                    public void databasePanic(DatabaseEventContext database) {
                        collapse.countDown();
                    }
                });
        return collapse;
    }

    /** A predecessor that is still shutting down holds the lock for a moment. */
    private static DatabaseManagementService open(Path home, Path settings)
            throws InterruptedException {
        Instant patience = Instant.now().plus(LOCK_PATIENCE);
        while (true) {
            try {
                return new DatabaseManagementServiceBuilder(home)
                        .loadPropertiesFromFile(settings)
                        .build();
            } catch (RuntimeException e) {
                if (!isLock(e) || Instant.now().isAfter(patience)) {
                    throw e;
                }
                Thread.sleep(200);
            }
        }
    }

    private static void endWithTheApplication(
            BufferedReader input, DatabaseManagementService neo4j) {
        Thread.ofPlatform()
                .name("end-with-the-application")
                .daemon()
                .start(() -> {
                    try {
                        while (input.readLine() != null) {
                            // Nothing but the end of the input matters.
                        }
                    } catch (IOException e) {
                        e.printStackTrace();
                    }
                    neo4j.shutdown();
                    Runtime.getRuntime().halt(0);
                });
    }

    /**
     * The first statement of all, on a machine that may be busy: the limit for questions would end
     * the start. After a restart it is the password already, which Neo4j takes for a mistake.
     */
    private static void changePassword(DatabaseManagementService neo4j, String secret) {
        try {
            neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER neo4j SET PASSWORD $secret CHANGE NOT REQUIRED",
                            Map.of("secret", secret),
                            Result::resultAsString,
                            PATIENCE);
        } catch (QueryExecutionException e) {
            if (!isSamePassword(e)) {
                throw e;
            }
        }
    }

    private static boolean isSamePassword(ErrorGqlStatusObject error) {
        return SAME_PASSWORD.equals(error.gqlStatus())
                || error.cause().filter(DatabaseProcess::isSamePassword).isPresent();
    }

    private static boolean isLock(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof FileLockException) {
                return true;
            }
        }
        return false;
    }

    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        for (Throwable cause = root.getCause(); cause != null; cause = root.getCause()) {
            root = cause;
        }
        return root.toString().replaceAll("\\s+", " ");
    }
}
