package org.entente.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.reports.document.Block;
import org.entente.reports.document.Cover;
import org.entente.reports.document.Report;
import org.entente.reports.document.Section;
import org.entente.reports.document.Text;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.web.ErrorResponseException;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

@NullUnmarked
class ReportTurnsTests {

    private static final byte[] DONE = {1};

    @Test
    void aReportThatNeverFitsIsRefusedBeforeItIsBegun() {
        var turns = new ReportTurns(10, 0);
        assertThatThrownBy(() ->
                        turns.write(
                                rows(1000),
                                ReportFormat.PDF,
                                () -> {
                                    throw new AssertionError("begun");
                                }))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        e -> {
                            assertThat(e.getStatusCode().value()).isEqualTo(413);
                            assertThat(e.getDetailMessageArguments())
                                    .containsExactly("PDF", 1000, 460);
                        });
        assertThat(turns.write(rows(1000), ReportFormat.MD, () -> DONE)).isEqualTo(DONE);
    }

    @Test
    void whoWaitsTooLongIsToldSoAndTheNextOneFindsRoom() throws Exception {
        var turns = new ReportTurns(10, 0);
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        CompletableFuture<byte[]> first =
                CompletableFuture.supplyAsync(() ->
                        turns.write(
                                rows(400),
                                ReportFormat.PDF,
                                () -> {
                                    begun.countDown();
                                    await(end);
                                    return DONE;
                                }));
        begun.await();
        assertThatThrownBy(() -> turns.write(rows(400), ReportFormat.PDF, () -> DONE))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        e -> assertThat(e.getStatusCode().value()).isEqualTo(503));
        assertThat(turns.write(rows(10), ReportFormat.MD, () -> DONE)).isEqualTo(DONE);
        end.countDown();
        assertThat(first.get()).isEqualTo(DONE);
        assertThat(turns.write(rows(400), ReportFormat.PDF, () -> DONE)).isEqualTo(DONE);
    }

    @Test
    void aReportThatCannotBeWrittenGivesItsRoomBack() {
        var turns = new ReportTurns(10, 0);
        assertThatThrownBy(() ->
                        turns.write(
                                rows(400),
                                ReportFormat.PDF,
                                () -> {
                                    throw new IllegalStateException("broken");
                                }))
                .hasMessage("broken");
        assertThat(turns.write(rows(400), ReportFormat.PDF, () -> DONE)).isEqualTo(DONE);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Report rows(int many) {
        List<List<Text>> rows = Collections.nCopies(many, List.of());
        var table = new Block.Table("table", "en", "Table", List.of(), rows);
        var section = new Section("section", "Section", 1, false, List.of(table));
        return new Report(
                "profile",
                "en",
                "Title",
                List.of(),
                new Cover("Draft", List.of()),
                List.of(section),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
