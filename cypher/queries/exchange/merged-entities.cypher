// Which of some ids lead to another entity since they were merged into it.
// $ids: entity ids
// one row per id
UNWIND $ids AS id
MATCH (a:Alias {id: id})-[:NOW]->(e:Entity)
RETURN a.id AS id, e.id AS entity
