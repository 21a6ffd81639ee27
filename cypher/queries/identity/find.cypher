// Entities by name, best first; an acronym or a name that is the text itself comes before all others.
// $query: of the full-text index; $exact: the folded text; $kinds: labels or null for all; $ranked: hits to rank at most; $limit: hits to return
// one row
CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: $ranked}) YIELD node, score
WITH CASE WHEN node:Name THEN head([(e:Entity)-[:NAMED]->(node) | e]) ELSE node END AS entity, node, score
WHERE entity IS NOT NULL
  AND ($kinds IS NULL OR any(label IN labels(entity) WHERE label IN $kinds))
WITH entity, node.text AS text, score +
  CASE WHEN toLower(coalesce(node.text, node.acronym_en, '')) = $exact OR toLower(coalesce(node.acronym_fr, '')) = $exact
         OR toLower(coalesce(node.name_en, '')) = $exact OR toLower(coalesce(node.name_fr, '')) = $exact THEN 100 ELSE 0 END AS score
ORDER BY score DESC
WITH entity, max(score) AS score, collect(text)[0] AS matched
ORDER BY score DESC, entity.id
WITH collect({entity: entity, score: score, matched: matched}) AS found
CALL (found) {
  UNWIND found[..$limit] AS hit
  WITH hit, hit.entity AS entity
  RETURN collect({score: hit.score, matched: hit.matched, kind: [label IN labels(entity) WHERE label <> 'Entity'][0],
    entity: entity {.id, .category, .name_en, .name_fr, .acronym_en, .acronym_fr}}) AS hits
}
RETURN size(found) AS total, hits
