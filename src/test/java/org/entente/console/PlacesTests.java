package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.console.Places.Place;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

class PlacesTests {

    private final Places places = new Places(settings(Duration.ofSeconds(20)));

    private static ConsoleSettings settings(Duration patience) {
        return new ConsoleSettings(2, 1, patience, Map.of());
    }

    @Test
    void onePersonHasNoMoreThanTheirShareAndOthersPass() throws Exception {
        Place first = places.take("anna", ahead -> {}, () -> false);
        List<Integer> told = new CopyOnWriteArrayList<>();
        var second =
                CompletableFuture.supplyAsync(() -> places.take("anna", told::add, () -> false));
        try (Place other = places.take("bruno", ahead -> {}, () -> false)) {
            assertThat(other).isNotNull();
            assertThat(second).isNotDone();
        }
        first.close();
        second.get(10, TimeUnit.SECONDS).close();
        assertThat(told).allMatch(ahead -> ahead == 0);
        assertThat(places.free()).isEqualTo(2);
    }

    @Test
    void whoGivesUpLeavesTheQueue() {
        try (Place one = places.take("anna", ahead -> {}, () -> false)) {
            assertThat(one).isNotNull();
            assertThatThrownBy(() -> places.take("anna", ahead -> {}, () -> true))
                    .isInstanceOf(Refused.class);
        }
        places.take("anna", ahead -> {}, () -> false).close();
    }

    @Test
    void patienceEnds() {
        var impatient = new Places(settings(Duration.ofMillis(1)));
        try (Place one = impatient.take("anna", ahead -> {}, () -> false)) {
            assertThat(one).isNotNull();
            assertThatThrownBy(() -> impatient.take("anna", ahead -> {}, () -> false))
                    .isInstanceOfSatisfying(
                            Refused.class, e -> assertThat(e.code()).isEqualTo("BUSY"));
        }
    }

    @Test
    void aPlaceIsGivenBackOnce() {
        Place place = places.take("anna", ahead -> {}, () -> false);
        place.close();
        place.close();
        assertThat(places.free()).isEqualTo(2);
    }
}
