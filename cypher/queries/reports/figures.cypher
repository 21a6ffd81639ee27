// The figures that sources state of parties.
// $ids: entity ids; $limit: figures at most
// one row per figure, by entity, measure and date
MATCH (e:Entity)-[:HAS_FIGURE]->(f:Figure)
WHERE e.id IN $ids
RETURN e.id AS entity, properties(f) AS figure
ORDER BY entity, f.measure, f.as_of_max, f.id LIMIT $limit
