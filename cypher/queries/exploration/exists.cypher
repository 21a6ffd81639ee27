// Whether an entity exists.
// $id: entity id
// one row if it does
MATCH (n:Entity {id: $id})
RETURN true AS exists
