// Entities by id, with the number of their relations by type.
// $ids: entity ids; $hub: degree above which types are not told apart
// one row per entity
MATCH (n:Entity) WHERE n.id IN $ids
WITH n, COUNT { (n)--() } - COUNT { (n)-[:NAMED]-() } - COUNT { (n)-[:HAS_FIGURE]-() } AS degree
CALL (n, degree) {
  WITH n, degree WHERE degree <= $hub
  MATCH (n)-[r]-(:Entity)
  RETURN type(r) AS type, count(*) AS number
  UNION
  WITH n, degree WHERE degree > $hub OR degree = 0
  RETURN '*' AS type, degree AS number
}
RETURN n {.id, .category, .name_en, .name_fr, .acronym_en, .acronym_fr, .name_note_en, .name_note_fr, .from, .to,
    kind: [label IN labels(n) WHERE label <> 'Entity'][0]} AS node,
  collect([n.id, type, number]) AS degrees
