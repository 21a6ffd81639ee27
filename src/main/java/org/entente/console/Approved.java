package org.entente.console;

import org.springframework.stereotype.Component;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Queries whose plan was looked at and found to read only: what a text does follows from the text
 * alone, so the plan of the same text need not be asked for again.
 */
@Component
class Approved {

    private static final int KEPT = 1_000;

    private final Set<String> texts =
            Collections.synchronizedSet(
                    Collections.newSetFromMap(
                            new LinkedHashMap<>(KEPT, 0.75f, true) {
                                @Override
                                protected boolean removeEldestEntry(
                                        Map.Entry<String, Boolean> eldest) {
                                    return size() > KEPT;
                                }
                            }));

    boolean contains(String text) {
        return texts.contains(text);
    }

    void add(String text) {
        texts.add(text);
    }
}
