// The relations, names, figures and aliases of an entity.
// $id: of the entity
// one row per fact
MATCH (e:Entity {id: $id})-[r]-(o)
RETURN
  CASE WHEN o:Name THEN 'names' WHEN o:Figure THEN 'figures' WHEN o:Alias THEN 'aliases' ELSE 'relations' END AS table,
  coalesce(r.id, o.id) AS id,
  CASE WHEN o:Entity THEN type(r) END AS type,
  CASE WHEN o:Entity THEN startNode(r).id ELSE e.id END AS source,
  CASE WHEN o:Entity THEN endNode(r).id END AS target,
  CASE WHEN o:Entity THEN properties(r) ELSE properties(o) END AS properties
