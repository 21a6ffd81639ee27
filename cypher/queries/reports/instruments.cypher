// Instruments with those that they supplement, reaffirm or succeed, and what is stated of each.
// $ids: ids of the instruments to start from; $governed: ids of bodies whose governing instruments are wanted; $limit: relations at most
// one row per relation of an instrument, and one without relation for an instrument that has none
CALL () {
  MATCH (i:Instrument) WHERE i.id IN $ids
  RETURN i
  UNION
  MATCH (b:Entity)<-[:GOVERNS]-(i:Instrument) WHERE b.id IN $governed
  RETURN i
}
MATCH (i)(()-[:SUPPLEMENTS|REAFFIRMS|SUCCEEDS]->()){0,3}(x:Instrument)
WITH DISTINCT x
OPTIONAL MATCH (x)-[r:PARTY_TO|APPLIES_TO|SUPPLEMENTS|REAFFIRMS|SUCCEEDS|GOVERNS|ADOPTED]-(:Entity)
WITH x, r, startNode(r) AS s, endNode(r) AS t
ORDER BY x.id, coalesce(r.rank, 1000), s.id, t.id
LIMIT $limit
RETURN x {.*, kind: 'Instrument'} AS instrument, properties(r) AS relation, type(r) AS type,
  s {.*, kind: [label IN labels(s) WHERE label <> 'Entity'][0]} AS source,
  t {.*, kind: [label IN labels(t) WHERE label <> 'Entity'][0]} AS target
