package org.entente.exchange.mapping;

import org.entente.exchange.facts.MappedRow;
import org.entente.exchange.facts.Row;
import org.entente.exchange.facts.Row.Rejected;
import org.entente.exchange.facts.TableKind;

import java.util.List;
import java.util.Set;

/** How the records of one table become rows of the graph's own tables. */
public interface TableMapping {

    /** The tables that it makes rows of. */
    Set<TableKind> makes();

    /**
     * The rows that a record makes; all are taken, or none.
     *
     * @param keys that records of the same import give to entities
     * @throws Rejected where a cell cannot be understood
     */
    List<MappedRow> map(Row record, Keys keys) throws Rejected;
}
