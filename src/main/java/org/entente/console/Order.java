package org.entente.console;

import org.entente.graph.Language;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** What is asked, by whom, and how much it may take. */
record Order(
        @Nullable String qid,
        String query,
        Map<String, Object> parameters,
        ConsoleLimits limits,
        Asker asker,
        Language language) {}
