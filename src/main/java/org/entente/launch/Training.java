package org.entente.launch;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes the jar apart and runs the application once, on a home of its own, to fill the caches. */
final class Training {

    private final Prepared prepared;
    private final Path jar;
    private final Programs programs;

    Training(Prepared prepared, Path jar) {
        this.prepared = prepared;
        this.jar = jar;
        this.programs = new Programs(prepared.folder().resolve("preparation.log"));
    }

    /**
     * @throws IOException if a step fails; the mark is then missing and nothing will be used
     */
    void run() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(prepared.folder());
        OwnFolder.create(prepared.folder());
        takeApart();
        Signatures.remove(prepared.folder().resolve("lib"));
        fillCaches();
        Files.writeString(prepared.mark(), prepared.identity());
    }

    private void takeApart() throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of("-Djarmode=tools", "-jar", jar.toString()));
        arguments.addAll(List.of("extract", "--force", "--application-filename"));
        arguments.add(prepared.jar().getFileName().toString());
        arguments.addAll(List.of("--destination", prepared.folder().toString()));
        programs.java(arguments);
    }

    private void fillCaches() throws IOException, InterruptedException {
        Path home = prepared.folder().resolve("training");
        var arguments = new ArrayList<>(JvmOptions.toTrain(prepared));
        arguments.addAll(List.of("-jar", prepared.jar().toString()));
        arguments.addAll(List.of("--entente.home=" + home, "--entente.prepare-start=false"));
        arguments.addAll(List.of("--server.address=127.0.0.1", "--server.port=0"));
        programs.java(arguments);
        FileSystemUtils.deleteRecursively(home);
        for (Path cache : List.of(prepared.applicationCache(), prepared.databaseCache())) {
            if (!Files.exists(cache)) {
                throw new IOException(cache.getFileName() + " was not made");
            }
        }
    }

    void cancel() {
        programs.cancel();
    }
}
