package org.entente.exchange.mapping;

import org.entente.exchange.facts.MappedRow;
import org.entente.exchange.facts.Row;
import org.entente.exchange.facts.Row.Rejected;
import org.entente.exchange.facts.TableKind;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All of the graph's own tables in one: the column {@code table} says of each record what it is a
 * row of. A claim of its own is a row of the table that {@code about} names; a line between
 * elements, which says nothing that they do not say themselves, makes none.
 */
final class MixedTable implements TableMapping {

    static final String TABLE = "table";

    /** Of a claim about an entity, since {@code id} is that of the element. */
    private static final String ENTITY = "entity";

    private static final String ABOUT = "about";
    private static final Set<String> OF_ELEMENT = Set.of(TABLE, ABOUT, "id");

    /** Every column that some record may fill. */
    static Set<String> columns() {
        var all = new TreeSet<>(OF_ELEMENT);
        for (TableKind kind : TableKind.values()) {
            all.addAll(kind.columns());
        }
        return all;
    }

    @Override
    public Set<TableKind> makes() {
        return EnumSet.allOf(TableKind.class);
    }

    @Override
    public List<MappedRow> map(Row record, Keys keys) throws Rejected {
        String table = record.required(TABLE);
        if (table.equals("links")) {
            return List.of();
        }
        boolean claim = table.equals("claims");
        TableKind kind = kind(claim ? ABOUT : TABLE, claim ? record.required(ABOUT) : table);
        var cells = new LinkedHashMap<String, String>();
        for (Map.Entry<String, String> cell : record.cells().entrySet()) {
            boolean own = kind.columns().contains(cell.getKey());
            if (own && !(claim && cell.getKey().equals("id"))) {
                cells.put(cell.getKey(), cell.getValue());
            } else if (claim && kind == TableKind.ENTITIES && cell.getKey().equals(ENTITY)) {
                cells.put("id", cell.getValue());
            } else if (!OF_ELEMENT.contains(cell.getKey())) {
                throw new Rejected(cell.getKey(), "import.row.other-table", table);
            }
        }
        return List.of(
                MappedRow.plain(kind, new Row(record.file(), record.line(), cells, record.raw())));
    }

    private static TableKind kind(String column, String name) throws Rejected {
        return TableKind.named(name)
                .orElseThrow(() -> new Rejected(column, "import.row.table", name));
    }
}
