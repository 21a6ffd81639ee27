// Those of the pairs that a relation joins, in either direction.
// $pairs: lists of two entity ids
// one row per pair that is joined
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]}), (b:Entity {id: pair[1]})
WHERE EXISTS { (a)--(b) }
RETURN pair
