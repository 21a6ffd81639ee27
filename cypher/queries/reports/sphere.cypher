// What belongs to a party: its parts and what it runs or has set up, with their parts; for a country its places. Nearest first.
// $id: entity id; $limit: entities at most
// one row per entity, with the relation that joins it to the party or to what belongs to it
MATCH (e:Entity {id: $id})
MATCH path = (e)(
  (a:Entity)-[r:PART_OF|RUNS|ESTABLISHED|LOCATED_IN]-(b:Entity)
  WHERE (r:PART_OF AND startNode(r) = b)
    OR (r:LOCATED_IN AND startNode(r) = b AND b:Place AND (a:State OR a:Place))
    OR ((r:RUNS OR r:ESTABLISHED) AND startNode(r) = a AND NOT a:State AND (b:Activity OR b:Programme OR b:Network))
){1,3}(x)
WHERE x <> e
WITH x, path ORDER BY length(path), x.id
WITH x, collect(path)[0] AS path
ORDER BY length(path), x.id
LIMIT $limit
WITH x, last(relationships(path)) AS r
WITH x, r, startNode(r) AS s, endNode(r) AS t
RETURN x.id AS id, properties(r) AS relation, type(r) AS type,
  s {.*, kind: [label IN labels(s) WHERE label <> 'Entity'][0]} AS source,
  t {.*, kind: [label IN labels(t) WHERE label <> 'Entity'][0]} AS target
