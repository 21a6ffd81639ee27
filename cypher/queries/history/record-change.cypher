// Records a change and moves the data version on.
// $number: of the change; $at: ISO 8601; $by: who; $why: text; $operation: what it is a part of; $undoes: number of the change that it takes back; $created, $changed, $withdrawn: counts of facts; $hash: of the content after it
// one row
MATCH (v:DataVersion {id: 'current'})
SET v.number = $number, v.at = $at, v.hash = $hash
CREATE (c:Change {number: $number, at: $at, by: $by, why: $why, operation: $operation, undoes: $undoes,
  created: $created, changed: $changed, withdrawn: $withdrawn})
RETURN c.number AS number
