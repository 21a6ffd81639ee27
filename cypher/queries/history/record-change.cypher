// Records a change and moves the data version on.
// $number: of the change; $at: ISO 8601; $by: who; $why: text; $created, $changed: counts of facts; $hash: of the content after it
// one row
MATCH (v:DataVersion {id: 'current'})
SET v.number = $number, v.at = $at, v.hash = $hash
CREATE (c:Change {number: $number, at: $at, by: $by, why: $why, created: $created, changed: $changed})
RETURN c.number AS number
