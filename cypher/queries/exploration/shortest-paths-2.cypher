// The shortest paths between two entities of at most 2 relations; Topics join too much to be a way.
// $from, $to: entity ids; $types: relation types or null for all; $limit: paths at most
// one row per path
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = allShortestPaths((a)-[*1..2]-(b))
WHERE all(n IN nodes(path) WHERE n:Entity AND (NOT n:Topic OR n = a OR n = b))
  AND ($types IS NULL OR all(r IN relationships(path) WHERE type(r) IN $types))
RETURN path
LIMIT $limit
