// Ends connections.
// $ids: their ids
// one row per connection
CALL dbms.killConnections($ids) YIELD connectionId
RETURN connectionId
