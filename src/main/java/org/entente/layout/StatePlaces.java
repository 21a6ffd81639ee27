package org.entente.layout;

import org.entente.layout.Diagram.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A point in each state's territory, by the id of the state. */
final class StatePlaces {

    private final Map<String, Place> places;

    private StatePlaces(Map<String, Place> places) {
        this.places = places;
    }

    /**
     * The shipped table: id, latitude, longitude; how it is made stands in its neighbour README.
     */
    static StatePlaces shipped() throws IOException {
        Map<String, Place> places = new HashMap<>();
        new ClassPathResource("layout/states.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells ->
                        places.put(
                                cells[0],
                                new Place(
                                        Double.parseDouble(cells[1]),
                                        Double.parseDouble(cells[2]))));
        return new StatePlaces(places);
    }

    @Nullable Place of(String id) {
        return places.get(id);
    }
}
