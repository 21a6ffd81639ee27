package org.entente.exchange;

import org.entente.exchange.jobs.ImportJobs;
import org.entente.exchange.jobs.ImportJobs.JobPlace;
import org.entente.exchange.jobs.ImportJobs.KeyedJob;
import org.entente.exchange.jobs.JobAnswer;
import org.entente.exchange.jobs.JobOrder;
import org.entente.exchange.jobs.JobState;
import org.entente.exchange.loading.ImportOrder;
import org.entente.exchange.mapping.MappingChoice;
import org.entente.exchange.reading.SourceFile;
import org.entente.exchange.reading.recognition.RecognisedFile;
import org.entente.exchange.reading.recognition.Recognition;
import org.entente.identity.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Takes files, tells what they are and starts their import. */
@Component
class Uploads {

    private static final String STRICT = "strict";

    private static final int TURNS = 64;

    private final List<Lock> turns =
            Stream.<Lock>generate(ReentrantLock::new).limit(TURNS).toList();
    private final ImportJobs jobs;
    private final ChosenMapping mappings;

    Uploads(ImportJobs jobs, ChosenMapping mappings) {
        this.jobs = jobs;
        this.mappings = mappings;
    }

    /**
     * @param wait whether to return only when the import is done
     */
    JobAnswer start(ImportWish wish, boolean wait) {
        List<MultipartFile> files = wish.files();
        if (files == null || files.isEmpty()) {
            throw Problems.of(HttpStatus.BAD_REQUEST, "import.no-file");
        }
        if (!wish.mode().equals(STRICT) && !wish.mode().equals("lenient")) {
            throw Problems.of(HttpStatus.BAD_REQUEST, "import.mode", wish.mode());
        }
        Begun begun = wish.key() == null ? begin(wish, files) : beginInTurn(wish, files);
        if (wait && begun.outcome() != null) {
            try {
                begun.outcome().join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException why ? why : e;
            }
        }
        return jobs.find(begun.id()).orElseThrow();
    }

    /**
     * @param outcome null where the import was begun before
     */
    private record Begun(String id, @Nullable CompletableFuture<?> outcome) {}

    /** Asked for twice at the same moment, an import is begun once. */
    private Begun beginInTurn(ImportWish wish, List<MultipartFile> files) {
        Lock turn = turns.get(Math.floorMod(Objects.hash(wish.by(), wish.key()), turns.size()));
        turn.lock();
        try {
            return begin(wish, files);
        } finally {
            turn.unlock();
        }
    }

    private Begun begin(ImportWish wish, List<MultipartFile> files) {
        String fingerprint = wish.key() == null ? null : Fingerprint.of(wish, files);
        Optional<KeyedJob> before =
                Optional.ofNullable(wish.key()).flatMap(key -> jobs.find(wish.by(), key));
        if (before.isPresent() && !before.get().fingerprint().equals(fingerprint)) {
            throw Problems.of(
                    HttpStatus.UNPROCESSABLE_CONTENT, "import.key", String.valueOf(wish.key()));
        }
        Optional<JobAnswer> answer = before.map(KeyedJob::answer);
        if (answer.isPresent() && answer.get().state() != JobState.INTERRUPTED) {
            return new Begun(answer.get().id(), null);
        }
        MappingChoice choice = mappings.of(wish.profile(), wish.mapping());
        JobPlace place = jobs.place(answer.map(JobAnswer::id));
        try {
            ImportOrder order = order(wish, files, choice, place);
            var job = new JobOrder(place, order, wish.key(), fingerprint);
            return new Begun(place.id(), jobs.start(job));
        } catch (RuntimeException e) {
            jobs.discard(place);
            throw e;
        }
    }

    private static ImportOrder order(
            ImportWish wish, List<MultipartFile> files, MappingChoice choice, JobPlace place) {
        List<RecognisedFile> recognised = recognised(files, place, encoding(wish.encoding()));
        return new ImportOrder(
                place.id(),
                recognised,
                choice,
                wish.mode().equals(STRICT),
                wish.dryRun(),
                wish.by(),
                "import of " + recognised.getFirst().name(),
                wish.language(),
                place.folder());
    }

    private static List<RecognisedFile> recognised(
            List<MultipartFile> files, JobPlace place, @Nullable Charset encoding) {
        var recognised = new ArrayList<RecognisedFile>();
        try {
            for (MultipartFile file : files) {
                String name = file.getOriginalFilename();
                Path copy = place.upload(recognised.size());
                file.transferTo(copy);
                recognised.add(
                        Recognition.of(
                                new SourceFile(name == null ? "file" : name, copy), encoding));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recognised;
    }

    static @Nullable Charset encoding(@Nullable String name) {
        try {
            return name == null || name.isBlank() ? null : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Problems.of(HttpStatus.BAD_REQUEST, "import.encoding", String.valueOf(name));
        }
    }
}
