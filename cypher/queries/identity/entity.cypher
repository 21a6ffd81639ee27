// What is stored of an entity.
// $id: its id
// one row, or none
MATCH (e:Entity {id: $id})
RETURN 'entities' AS table, e.id AS id, [label IN labels(e) WHERE label <> 'Entity'][0] AS type,
  null AS source, null AS target, properties(e) AS properties
