package org.entente.exchange.mapping;

import java.util.List;

/** Chooses how a table is read, by its columns. */
public interface MappingChoice {

    /**
     * @param table its name
     * @throws org.entente.exchange.reading.UnreadableFileException where its columns do not fit
     */
    TableMapping of(String table, List<String> header);
}
