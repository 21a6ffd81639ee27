// Which facts a change created.
// $change: its number
// one row per list of facts of one table and type
MATCH (c:Created {change: $change})
RETURN c.table AS table, c.type AS type, c.ids AS ids, c.sources AS sources, c.targets AS targets
