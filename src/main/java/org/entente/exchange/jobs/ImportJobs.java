package org.entente.exchange.jobs;

import org.entente.exchange.jobs.JobFolder.Kept;
import org.entente.exchange.loading.CancelledImportException;
import org.entente.exchange.loading.ImportOutcome;
import org.entente.exchange.loading.Importer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs imports one after the other, and keeps what became of them. */
@Component
public class ImportJobs implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ImportJobs.class);

    private final Importer importer;
    private final JobFolder folder;
    private final Failures failures;
    private final Map<String, ImportJob> live = new ConcurrentHashMap<>();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("imports").factory());

    ImportJobs(Importer importer, JobFolder folder, Failures failures) {
        this.importer = importer;
        this.folder = folder;
        this.failures = failures;
        folder.all().stream()
                .filter(kept -> !kept.answer().state().isOver())
                .forEach(this::interrupted);
    }

    private void interrupted(Kept kept) {
        JobAnswer last = kept.answer();
        folder.keep(
                new Kept(
                        new JobAnswer(
                                last.id(),
                                JobState.INTERRUPTED,
                                last.strict(),
                                last.dryRun(),
                                last.files(),
                                last.phase(),
                                last.done(),
                                last.total(),
                                0,
                                null,
                                null,
                                last.rejects(),
                                last.rejectedTables(),
                                last.warnings(),
                                null),
                        kept.by(),
                        kept.key(),
                        kept.fingerprint()));
        tidy(last.id());
    }

    /** A folder for a new import, or for one of that id that is to be run again. */
    public JobPlace place(Optional<String> id) {
        String name = id.orElseGet(() -> UUID.randomUUID().toString());
        try {
            return new JobPlace(name, folder.create(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets a place whose import was not started. */
    public void discard(JobPlace place) {
        try {
            folder.forget(place.id());
        } catch (IOException e) {
            log.warn("The files of import {} could not be removed.", place.id(), e);
        }
    }

    /** Where the files of an import go before it is started. */
    public record JobPlace(String id, Path folder) {

        public Path upload(int number) {
            return folder.resolve("upload-" + number);
        }
    }

    /**
     * Puts an import at the end of the line.
     *
     * @return completes when it is over; exceptionally where it failed
     */
    public CompletableFuture<ImportOutcome> start(JobOrder order) {
        var job = new ImportJob(order.place().id(), order.order());
        keep(job, order);
        live.put(job.id(), job);
        worker.submit(() -> run(job, order));
        return job.outcome();
    }

    private void run(ImportJob job, JobOrder order) {
        try {
            job.start();
            keep(job, order);
            job.finish(importer.load(job.order(), job));
        } catch (CancelledImportException e) {
            job.fail(JobState.CANCELLED, failures.sentence(e, job.order().language()), e);
        } catch (RuntimeException e) {
            log(job, e);
            job.fail(JobState.FAILED, failures.sentence(e, job.order().language()), e);
        } finally {
            end(job, order);
        }
    }

    private void log(ImportJob job, RuntimeException why) {
        if (failures.isOfSurroundings(why)) {
            log.error("Import {} failed: {}", job.id(), why.getMessage());
        } else if (!failures.isExpected(why)) {
            log.error("Import {} failed.", job.id(), why);
        }
    }

    /** Whoever waits goes on even where the disk has no room for what became of the import. */
    private void end(ImportJob job, JobOrder order) {
        try {
            keep(job, order);
        } catch (UncheckedIOException e) {
            log.error("What became of import {} could not be kept: {}", job.id(), e.getMessage());
            job.fail(JobState.FAILED, failures.sentence(e, job.order().language()), e);
        } finally {
            live.remove(job.id());
            tidy(job.id());
            job.release();
        }
    }

    private void tidy(String id) {
        try {
            folder.forgetUploads(id);
        } catch (IOException e) {
            log.warn("The files of import {} could not be removed.", id, e);
        }
    }

    private void keep(ImportJob job, JobOrder order) {
        folder.keep(new Kept(job.answer(), order.order().by(), order.key(), order.fingerprint()));
    }

    /** The import of that id, as it stands. */
    public Optional<JobAnswer> find(String id) {
        ImportJob job = live.get(id);
        return job == null ? folder.read(id).map(Kept::answer) : Optional.of(job.answer());
    }

    /** The import that the person started with that key. */
    public Optional<KeyedJob> find(String by, String key) {
        return folder.all().stream()
                .filter(kept -> by.equals(kept.by()) && key.equals(kept.key()))
                .findFirst()
                .map(kept ->
                        new KeyedJob(
                                find(kept.answer().id()).orElse(kept.answer()),
                                String.valueOf(kept.fingerprint())));
    }

    /**
     * An import that was asked for with a key.
     *
     * @param fingerprint of what was asked for
     */
    public record KeyedJob(JobAnswer answer, String fingerprint) {}

    /** Ends it soon, if it is not over. */
    public void cancel(String id) {
        ImportJob job = live.get(id);
        if (job != null) {
            job.cancel();
        }
    }

    /**
     * The file of rejected rows of a table, by the number of the table among those that have any.
     */
    public Path rejects(String id, int number) {
        return folder.of(id).resolve("rejects-%d.csv".formatted(number));
    }

    @Override
    public void destroy() {
        live.values().forEach(ImportJob::cancel);
        worker.shutdown();
    }
}
