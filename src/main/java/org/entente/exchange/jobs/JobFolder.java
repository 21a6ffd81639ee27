package org.entente.exchange.jobs;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is kept of imports on disk, a folder each under {@code imports/} of the home. */
@Component
class JobFolder {

    /** How many imports are kept; older ones are forgotten. */
    static final int KEPT = 50;

    private static final String RECORD = "job.json";
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What is kept of a job.
     *
     * @param key that the client gave to it; null where it gave none
     * @param fingerprint of what the client asked for with that key
     */
    record Kept(JobAnswer answer, String by, @Nullable String key, @Nullable String fingerprint) {}

    private final Path root;

    JobFolder(Environment environment) {
        this.root = Path.of(environment.getRequiredProperty("entente.home")).resolve("imports");
    }

    Path of(String id) {
        return root.resolve(id);
    }

    Path create(String id) throws IOException {
        return Files.createDirectories(of(id));
    }

    /** There whole or not at all. */
    void keep(Kept job) {
        Path folder = of(job.answer().id());
        Path part = folder.resolve(RECORD + ".part");
        try {
            Files.write(part, JSON.writeValueAsBytes(job));
            Files.move(part, folder.resolve(RECORD), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Kept> read(String id) {
        if (!id.matches("[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    JSON.readValue(Files.readAllBytes(of(id).resolve(RECORD)), Kept.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Latest first. */
    List<Kept> all() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Files.exists(folder.resolve(RECORD)))
                    .sorted(Comparator.comparing(JobFolder::time).reversed())
                    .flatMap(folder -> read(folder.getFileName().toString()).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long time(Path folder) {
        return folder.resolve(RECORD).toFile().lastModified();
    }

    /** Of an import that is not to be kept; what is kept of an earlier one stays. */
    void forget(String id) throws IOException {
        if (read(id).isEmpty()) {
            FileSystemUtils.deleteRecursively(of(id));
        }
    }

    /** Keeps the outcome and the rejected rows, not what was handed over. */
    void forgetUploads(String id) throws IOException {
        try (Stream<Path> files = Files.list(of(id))) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("upload-")) {
                    Files.delete(file);
                }
            }
        }
        for (Kept old : all().stream().skip(KEPT).toList()) {
            FileSystemUtils.deleteRecursively(of(old.answer().id()));
        }
    }
}
