// The neighbours of one or more entities that are not shown already, most relevant first, and how they are joined.
// $ids: entity ids; $shown: further ids that are shown already, or null; $types: relation types or null for all; $kinds: kinds of neighbours or null for all
// $direction: out, in or both; $at_min, $at_max: epoch days or null for any time; $attested: or else possible
// $relevance: relevance by type; $limit: neighbours at most; $hub: degree above which types and dates are not told apart
// one row
MATCH (f:Entity) WHERE f.id IN $ids
WITH collect(f) AS focus
CALL (focus) {
  UNWIND focus AS f
  MATCH (f)-[r]-(m:Entity)
  WHERE ($types IS NULL OR type(r) IN $types)
    AND ($kinds IS NULL OR any(label IN labels(m) WHERE label IN $kinds))
    AND ($direction = 'both' OR ($direction = 'out') = (startNode(r) = f))
    AND ($at_min IS NULL
      OR ($attested AND any(i IN range(0, size(coalesce(r.attested, [])) - 2, 2) WHERE r.attested[i] <= $at_max AND r.attested[i + 1] >= $at_min))
      OR (NOT $attested AND coalesce(r.from_min <= $at_max, true) AND coalesce(r.to_max >= $at_min, true)
        AND NOT any(i IN range(0, size(coalesce(r.denied, [])) - 2, 2) WHERE r.denied[i] <= $at_max AND r.denied[i + 1] >= $at_min)))
  WITH m, m IN focus OR ($shown IS NOT NULL AND m.id IN $shown) AS asked, collect(DISTINCT r) AS relations, min($relevance[type(r)]) AS relevance,
    min(coalesce(r.rank, 1000)) AS rank, sum(size(coalesce(r.claims, []))) AS claims
  ORDER BY relevance, claims DESC, rank, m.id
  WITH collect({node: m, relations: relations, asked: asked}) AS found
  WITH [one IN found WHERE NOT one.asked] AS neighbours, [one IN found WHERE one.asked] AS among
  WITH size(neighbours) AS total, neighbours[..$limit] AS shown, among
  RETURN total, [one IN shown | one.node] AS nodes,
    reduce(every = [], one IN shown + among | every + one.relations) AS relations
}
WITH focus, total, nodes, relations
CALL (focus, nodes) {
  UNWIND focus + nodes AS n
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
  }
  RETURN collect([n.id, type, number]) AS degrees
}
CALL (relations) {
  UNWIND relations AS r
  WITH DISTINCT r
  RETURN collect(r {.id, .role, .from, .to, .certainty, .stages, .stated_by, .attested, .denied, type: type(r), claims: size(r.claims),
    source: startNode(r).id, target: endNode(r).id}) AS edges
}
RETURN total, degrees, edges,
  [n IN focus + nodes | n {.id, .category, .name_en, .name_fr, .acronym_en, .acronym_fr, .name_note_en, .name_note_fr, .from, .to,
    kind: [label IN labels(n) WHERE label <> 'Entity'][0]}] AS nodes
