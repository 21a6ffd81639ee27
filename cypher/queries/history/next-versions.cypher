// What some facts were after a change, of those that changed again.
// $rows: maps with id, table; $change: number of the change
// one row per fact
UNWIND $rows AS row
MATCH (v:Version {id: row.id})
WHERE v.version_of = row.table AND v.version_until > $change
WITH v ORDER BY v.version_until
WITH v.version_of AS table, v.id AS id, head(collect(v)) AS v
RETURN table, id, v.version_type AS type, v.version_source AS source,
  v.version_target AS target, properties(v) AS properties
