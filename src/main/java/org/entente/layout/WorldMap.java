package org.entente.layout;

import org.entente.layout.Diagram.Place;
import org.springframework.core.io.ClassPathResource;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The world as the explorer draws it: land and borders of Natural Earth 1:110m (public domain),
 * 2400 units wide; x grows to the right, y downwards, the origin lies at 0° north, 0° east.
 */
public final class WorldMap {

    /** What the page of the explorer draws too, so that there is one outline. */
    private static final String OUTLINE = "static/frontend/graph/world.js";

    private static final Pattern TOKEN = Pattern.compile("[Mlz]|-?\\d+");

    private final Path2D land;
    private final Path2D borders;
    private final StatePlaces states;

    private WorldMap(Path2D land, Path2D borders, StatePlaces states) {
        this.land = land;
        this.borders = borders;
        this.states = states;
    }

    /** The shipped outline and places. */
    public static WorldMap shipped() throws IOException {
        String outline = new ClassPathResource(OUTLINE).getContentAsString(StandardCharsets.UTF_8);
        return new WorldMap(path(outline, "LAND"), path(outline, "BORDERS"), StatePlaces.shipped());
    }

    /** Where a state lies; nothing where the shipped table does not have it. */
    public Optional<Point2D> of(String stateId) {
        return Optional.ofNullable(states.of(stateId)).map(WorldMap::at);
    }

    /** Where a place lies. */
    public static Point2D at(double latitude, double longitude) {
        Drawing.Point point = EqualEarth.of(latitude, longitude);
        return new Point2D.Double(point.x(), point.y());
    }

    private static Point2D at(Place place) {
        return at(place.latitude(), place.longitude());
    }

    /** Closed shapes, without Antarctica. */
    public Path2D land() {
        return new Path2D.Double(land);
    }

    /** Lines. */
    public Path2D borders() {
        return new Path2D.Double(borders);
    }

    private static Path2D path(String outline, String name) {
        Matcher found = Pattern.compile(name + " = '([^']+)'").matcher(outline);
        if (!found.find()) {
            throw new IllegalStateException(OUTLINE + " has no " + name);
        }
        var path = new Path2D.Double();
        var tokens = TOKEN.matcher(found.group(1)).results().map(MatchResult::group).iterator();
        boolean line = false;
        double x = 0;
        double y = 0;
        while (tokens.hasNext()) {
            String token = tokens.next();
            switch (token) {
                case "z" -> path.closePath();
                case "l" -> line = true;
                case "M" -> {
                    line = false;
                    x = Double.parseDouble(tokens.next());
                    y = Double.parseDouble(tokens.next());
                    path.moveTo(x, y);
                }
                default -> {
                    if (!line) {
                        throw new IllegalStateException("a step without a start: " + token);
                    }
                    x += Double.parseDouble(token);
                    y += Double.parseDouble(tokens.next());
                    path.lineTo(x, y);
                }
            }
        }
        return path;
    }
}
