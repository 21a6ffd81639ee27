// Sets the version of the data, in a graph that a script makes.
// $rows: one map with number, at, hash
// no rows
UNWIND $rows AS row
MERGE (v:DataVersion {id: 'current'})
SET v.number = row.number, v.at = row.at, v.hash = row.hash
