// Entities in the order of their ids, from one on.
// $after: id after which to begin; $kinds: labels or null for all; $limit: entities at most
// one row per entity
MATCH (e:Entity)
WHERE e.id > $after AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
RETURN e.id AS id
ORDER BY e.id
LIMIT $limit
