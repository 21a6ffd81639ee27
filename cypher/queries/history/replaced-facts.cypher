// What the facts that a change altered or withdrew were before it.
// $change: its number
// one row per fact
MATCH (v:Version {version_until: $change})
RETURN v.version_of AS table, v.id AS id, v.version_type AS type, v.version_source AS source,
  v.version_target AS target, properties(v) AS properties
