package org.entente.exchange.loading;

import org.entente.exchange.mapping.MappingChoice;
import org.entente.exchange.reading.recognition.RecognisedFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What is to be imported, and how.
 *
 * @param id of the import: what it writes can be taken back by it
 * @param strict whether one rejected row keeps all others out
 * @param dryRun whether to say what would be done and do nothing
 * @param by who imports
 * @param why in a few words
 * @param language of the reasons
 * @param folder of the import's own, for what it has to keep beside the memory
 */
public record ImportOrder(
        String id,
        List<RecognisedFile> files,
        MappingChoice mapping,
        boolean strict,
        boolean dryRun,
        String by,
        String why,
        Locale language,
        Path folder) {}
