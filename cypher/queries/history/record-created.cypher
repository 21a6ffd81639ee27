// Keeps which facts a change created.
// $rows: maps with table, type, ids, sources, targets; $change: its number
// no rows
UNWIND $rows AS row
CREATE (c:Created {change: $change, table: row.table, type: row.type,
  ids: row.ids, sources: row.sources, targets: row.targets})
