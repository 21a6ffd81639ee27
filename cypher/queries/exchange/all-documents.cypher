// All documents.
// one row per document, by id
MATCH (d:Document) WHERE d.id >= ''
WITH d ORDER BY d.id
RETURN properties(d) AS properties
