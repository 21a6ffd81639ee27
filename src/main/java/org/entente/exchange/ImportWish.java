package org.entente.exchange;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import java.util.List;
import java.util.Locale;

/**
 * An import as it is asked for, unchecked.
 *
 * @param files null where none is attached
 * @param mode lenient or strict
 * @param profile name of the profile that the files are read by; null for the graph's own tables
 * @param mapping a profile itself, as JSON; null where there is none
 * @param key of the client's choice
 * @param by who asks
 * @param language of the reasons
 */
record ImportWish(
        @Nullable List<MultipartFile> files,
        String mode,
        @Nullable String profile,
        @Nullable String mapping,
        boolean dryRun,
        @Nullable String encoding,
        @Nullable String key,
        String by,
        Locale language) {}
