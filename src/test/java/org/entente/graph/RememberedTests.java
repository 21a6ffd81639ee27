package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

class RememberedTests {

    @Test
    void itIsReadOnceAndAgainAfterItWasForgotten() {
        var times = new AtomicInteger();
        var remembered = new Remembered<>(times::incrementAndGet);
        assertThat(remembered.get()).isEqualTo(1);
        assertThat(remembered.get()).isEqualTo(1);
        remembered.forget();
        assertThat(remembered.get()).isEqualTo(2);
    }

    @Test
    void whatWasBeingReadWhenItWasForgottenIsNotKept() {
        var times = new AtomicInteger();
        var self = new AtomicReference<Remembered<Integer>>();
        self.set(
                new Remembered<>(() -> {
                    int time = times.incrementAndGet();
                    if (time == 1) {
                        self.get().forget();
                    }
                    return time;
                }));
        assertThat(self.get().get()).isEqualTo(1);
        assertThat(self.get().get()).isEqualTo(2);
        assertThat(self.get().get()).isEqualTo(2);
    }
}
