// Entities whose names share words with names that are asked about, best first.
// $asked: maps with key and query (of the full-text index); $kinds: labels or null for all; $ranked: hits to rank at most; $most: entities of a name at most
// one row per name asked about
UNWIND $asked AS one
CALL (one) {
  CALL db.index.fulltext.queryNodes('entity_names', one.query, {limit: $ranked}) YIELD node, score
  WITH CASE WHEN node:Name THEN head([(e:Entity)-[:NAMED]->(node) | e]) ELSE node END AS entity, score
  WHERE entity IS NOT NULL AND ($kinds IS NULL OR any(label IN labels(entity) WHERE label IN $kinds))
  WITH entity.id AS id, max(score) AS score
  ORDER BY score DESC, id
  LIMIT $most
  RETURN collect(id) AS ids
}
RETURN one.key AS key, ids
