// A page of all documents.
// $after: id of the last one before it, empty for the first page; $limit: how many
// one row per document, by id
MATCH (d:Document) WHERE d.id > $after
WITH d ORDER BY d.id LIMIT $limit
RETURN d.id AS at, [{properties: properties(d)}] AS facts
ORDER BY at
