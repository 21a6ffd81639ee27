// Ways of two relations between entities.
// one row per way, 10,000 at most
MATCH (a:Entity)-[r]-(b:Entity)-[s]-(c:Entity)
RETURN a.id AS from, type(r) AS first, b.id AS by, type(s) AS second, c.id AS to
LIMIT 10000
