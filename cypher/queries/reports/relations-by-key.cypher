// Relations that an answer holds, by the database's own key of each.
// $keys: element ids of relations between entities
// one row per relation with its ends
UNWIND $keys AS key
MATCH (s:Entity)-[r]->(t:Entity)
WHERE elementId(r) = key
RETURN key, properties(r) AS relation, type(r) AS type,
  s {.*, kind: [label IN labels(s) WHERE label <> 'Entity'][0]} AS source,
  t {.*, kind: [label IN labels(t) WHERE label <> 'Entity'][0]} AS target
