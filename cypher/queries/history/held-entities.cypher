// What hangs on some entities: relations, names, figures, aliases.
// $ids: entity ids
// one row per fact
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(o)
RETURN id AS holder, coalesce(r.id, o.id) AS attached, coalesce(r.recorded_at, o.recorded_at) AS at
