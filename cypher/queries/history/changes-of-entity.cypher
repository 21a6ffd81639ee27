// The latest changes of an entity and of the facts at it.
// $id: of the entity; $operation: only those of it, or null; $before: number of the change after them; $limit: how many
// one row per change, latest first
CALL () {
  MATCH (v:Version {id: $id}) WHERE v.version_of = 'entities' RETURN v
  UNION
  MATCH (v:Version {version_source: $id}) RETURN v
  UNION
  MATCH (v:Version {version_target: $id}) RETURN v
}
WITH collect(v.version_until_at) + collect(v.recorded_at) AS past
OPTIONAL MATCH (e:Entity {id: $id})
WITH past + CASE WHEN e IS NULL THEN [] ELSE [e.recorded_at] + COLLECT {
  MATCH (e)-[r]-(o) RETURN DISTINCT coalesce(r.recorded_at, o.recorded_at)
} END AS times
UNWIND times AS at
WITH DISTINCT at
MATCH (c:Change {at: at})
WHERE c.number < $before AND ($operation IS NULL OR c.operation = $operation)
RETURN c.number AS number, c.at AS at, c.by AS by, c.why AS why, c.operation AS operation,
  c.undoes AS undoes, c.undone_by AS undone_by,
  c.created AS created, c.changed AS changed, coalesce(c.withdrawn, 0) AS withdrawn
ORDER BY c.number DESC
LIMIT $limit
