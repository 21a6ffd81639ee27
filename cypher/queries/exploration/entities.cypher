// Entities by id, with the number of their relations at a date by type; of a hub, of all its relations at any time.
// $ids: entity ids; $hub: degree above which types are not told apart
// $at_min, $at_max: epoch days or null for any time; $attested: or else possible
// one row per entity
MATCH (n:Entity) WHERE n.id IN $ids
WITH n, COUNT { (n)--() } - COUNT { (n)-[:NAMED]-() } - COUNT { (n)-[:HAS_FIGURE]-() } AS degree
CALL (n, degree) {
  WITH n, degree WHERE degree <= $hub
  MATCH (n)-[r]-(:Entity)
  WHERE ($at_min IS NULL
      OR ($attested AND any(i IN range(0, size(coalesce(r.attested, [])) - 2, 2) WHERE r.attested[i] <= $at_max AND r.attested[i + 1] >= $at_min))
      OR (NOT $attested AND coalesce(r.from_min <= $at_max, true) AND coalesce(r.to_max >= $at_min, true)
        AND NOT any(i IN range(0, size(coalesce(r.denied, [])) - 2, 2) WHERE r.denied[i] <= $at_max AND r.denied[i + 1] >= $at_min)))
  RETURN type(r) AS type, count(*) AS number
  UNION
  WITH n, degree WHERE degree > $hub
  RETURN '*' AS type, degree AS number
  UNION
  RETURN '*' AS type, 0 AS number
}
RETURN n {.id, .category, .name_en, .name_fr, .acronym_en, .acronym_fr, .name_note_en, .name_note_fr, .from, .to,
    kind: [label IN labels(n) WHERE label <> 'Entity'][0]} AS node,
  collect([n.id, type, number]) AS degrees
