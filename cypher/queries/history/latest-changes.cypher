// The latest changes.
// $before: number of the change after them; $limit: how many
// one row per change, latest first
MATCH (c:Change)
WHERE c.number < $before
RETURN c.number AS number, c.at AS at, c.by AS by, c.why AS why, c.operation AS operation,
  c.undoes AS undoes, c.undone_by AS undone_by,
  c.created AS created, c.changed AS changed, coalesce(c.withdrawn, 0) AS withdrawn
ORDER BY c.number DESC
LIMIT $limit
