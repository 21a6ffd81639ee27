// Which of some documents are in the graph.
// $ids: document ids
// one row per document
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id
