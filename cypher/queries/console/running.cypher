// Which queries of the console the database still works on.
// $qids: their ids
// one row per transaction
SHOW TRANSACTIONS YIELD metaData
WHERE metaData.qid IN $qids
RETURN metaData.qid AS qid
