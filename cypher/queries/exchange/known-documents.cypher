// Which of some documents exist, and their first language.
// $ids: document ids
// one row per document
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, coalesce(d.languages[0], '') AS language
