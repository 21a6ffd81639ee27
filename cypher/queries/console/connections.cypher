// The connections of a query of the console.
// $qid: the query's id
// one row per connection
SHOW TRANSACTIONS YIELD connectionId, metaData
WHERE metaData.qid = $qid AND connectionId <> ''
RETURN connectionId
