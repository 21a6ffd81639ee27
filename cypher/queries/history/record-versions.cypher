// Keeps what facts were before a change.
// $rows: maps with id, table, type, source, target, properties; $until: number of the change; $untilAt: its time
// no rows
UNWIND $rows AS row
CREATE (v:Version)
SET v = row.properties
SET v.id = row.id, v.version_of = row.table, v.version_type = row.type, v.version_source = row.source,
    v.version_target = row.target, v.version_until = $until, v.version_until_at = $untilAt
