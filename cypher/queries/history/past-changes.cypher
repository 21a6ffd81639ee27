// A change, and all others of the same operation.
// $number: of the change
// one row per change, latest first
MATCH (c:Change {number: $number})
OPTIONAL MATCH (o:Change {operation: c.operation})
WITH c, collect(o) AS parts
UNWIND CASE WHEN size(parts) = 0 THEN [c] ELSE parts END AS part
RETURN part.number AS number, part.at AS at, part.by AS by, part.why AS why, part.operation AS operation,
  part.undoes AS undoes, part.undone_by AS undone_by,
  part.created AS created, part.changed AS changed, coalesce(part.withdrawn, 0) AS withdrawn
ORDER BY number DESC
