MATCH (n:Entity)
WITH n ORDER BY n.id LIMIT 100
UNWIND range(1, $each) AS i
RETURN i, n.id AS id, n.name_en AS name, i * 1.5 AS half, i % 2 = 0 AS even
