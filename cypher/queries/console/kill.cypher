// Ends the console's connections, but not the one that asks.
// $agent: the user agent of the console
// one row per connection
CALL dbms.listConnections() YIELD connectionId, userAgent
WHERE userAgent = $agent
WITH collect(connectionId) AS ids
CALL dbms.killConnections(ids) YIELD connectionId
RETURN connectionId
