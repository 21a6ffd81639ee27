// Ends the transaction of a query of the console.
// $qid: the query's id
// one row per transaction
SHOW TRANSACTIONS YIELD transactionId AS id, metaData
WHERE metaData.qid = $qid
TERMINATE TRANSACTIONS id YIELD message
RETURN message
