// Which claims lie in some documents.
// $ids: document ids
// one row per claim
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:IN]-(c:Claim)
RETURN id AS holder, c.id AS attached, c.recorded_at AS at
