package org.entente.exchange.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.entente.exchange.loading.Importer;
import org.entente.exchange.loading.Progress.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.env.MockEnvironment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What becomes of imports when the application ends. */
class ImportJobsTests {

    private static final String ID = "0d0c9c06-0000-4000-8000-000000000001";

    @TempDir private Path home;

    @Test
    void anImportThatWasRunningWhenTheApplicationEndedIsInterruptedAndFoundByItsKey()
            throws IOException {
        JobFolder folder = folder();
        folder.create(ID);
        folder.keep(new JobFolder.Kept(answer(ID, JobState.RUNNING), "me", "key", "print"));
        Files.writeString(folder.of(ID).resolve("upload-0"), "x");
        ImportJobs jobs = jobs(folder);
        assertThat(jobs.find(ID))
                .get()
                .extracting(JobAnswer::state, JobAnswer::done)
                .containsExactly(JobState.INTERRUPTED, 5L);
        assertThat(jobs.find("me", "key"))
                .get()
                .extracting(found -> found.answer().id(), ImportJobs.KeyedJob::fingerprint)
                .containsExactly(ID, "print");
        assertThat(jobs.find("another", "key")).isEmpty();
        assertThat(folder.of(ID).resolve("upload-0")).doesNotExist();
    }

    @Test
    void oneThatWasDoneStaysDoneAndAnIdThatIsNoneReachesNoFile() throws IOException {
        JobFolder folder = folder();
        folder.create(ID);
        folder.keep(new JobFolder.Kept(answer(ID, JobState.DONE), "me", null, null));
        Files.writeString(home.resolve("job.json"), "{}");
        ImportJobs jobs = jobs(folder);
        assertThat(jobs.find(ID)).get().extracting(JobAnswer::state).isEqualTo(JobState.DONE);
        assertThat(jobs.find("../")).isEmpty();
        assertThat(jobs.find("..")).isEmpty();
    }

    @Test
    void theFilesAreForgottenAndOnlyTheLastImportsAreKept() throws IOException {
        JobFolder folder = folder();
        for (int i = 0; i < JobFolder.KEPT + 2; i++) {
            String id = "0d0c9c06-0000-4000-8000-%012d".formatted(i);
            Files.writeString(folder.create(id).resolve("upload-0"), "x");
            folder.keep(new JobFolder.Kept(answer(id, JobState.DONE), "me", null, null));
            folder.of(id).resolve("job.json").toFile().setLastModified(1_000_000L + i * 1_000L);
        }
        String last = "0d0c9c06-0000-4000-8000-%012d".formatted(JobFolder.KEPT + 1);
        folder.forgetUploads(last);
        assertThat(folder.of(last).resolve("upload-0")).doesNotExist();
        assertThat(folder.all()).hasSize(JobFolder.KEPT);
        assertThat(folder.read("0d0c9c06-0000-4000-8000-000000000001")).isEmpty();
        assertThat(folder.read("0d0c9c06-0000-4000-8000-000000000002")).isPresent();
    }

    private ImportJobs jobs(JobFolder folder) {
        return new ImportJobs(
                mock(Importer.class), folder, new Failures(new StaticMessageSource()));
    }

    private JobFolder folder() {
        return new JobFolder(new MockEnvironment().withProperty("entente.home", home.toString()));
    }

    private static JobAnswer answer(String id, JobState state) {
        return new JobAnswer(
                id,
                state,
                false,
                false,
                List.of(),
                Phase.WRITING,
                5,
                10,
                1,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
