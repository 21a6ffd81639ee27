package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Second starts of the application from its jar, with its database inside, beside starts of bare
 * Neo4j on a copy of the same store.
 */
record StartUp(Path folder, Workload question, int starts) {

    static final String APPLICATION = "Entente, second start";
    static final String BARE = "bare Neo4j, second query: the one hop";
    static final String BARE_FIRST = "bare Neo4j, first query: RETURN 1";
    private static final String TRIVIAL = "RETURN 1";

    Rounds.Outcome run() throws Exception {
        try (var first = Application.start(home(), folder.resolve("logs/first-start.log"))) {
            first.awaitReady();
            first.awaitPreparation();
        }
        Path store = folder.resolve("bare-store");
        copy(home().resolve("database"), store);
        var times = new LinkedHashMap<String, long[]>();
        for (String name : new String[] {APPLICATION, BARE, BARE_FIRST}) {
            times.put(name, new long[starts]);
        }
        var random = new Random(7);
        for (int i = 0; i < starts; i++) {
            if (random.nextBoolean()) {
                times.get(APPLICATION)[i] = application();
                bare(store, times, i);
            } else {
                bare(store, times, i);
                times.get(APPLICATION)[i] = application();
            }
        }
        var samples = new LinkedHashMap<String, Sample>();
        times.forEach((name, nanos) -> samples.put(name, Sample.of(nanos)));
        return new Rounds.Outcome(samples, 0, 0, starts);
    }

    private Path home() {
        return folder.resolve("start-home");
    }

    private long application() throws Exception {
        Path log = folder.resolve("logs/second-start.log");
        try (var application = Application.start(home(), log)) {
            return application.awaitOneHop();
        }
    }

    private void bare(Path store, java.util.Map<String, long[]> times, int at) throws Exception {
        try (var peer = Peer.start(store, folder.resolve("logs/bare.log"), false)) {
            times.get(BARE_FIRST)[at] = peer.awaitAnswer(TRIVIAL, java.util.Map.of());
            times.get(BARE)[at] = peer.awaitAnswer(question.query(), question.parameters());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
