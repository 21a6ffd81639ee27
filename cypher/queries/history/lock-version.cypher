// Takes the lock that keeps changes in order, and reads the version before the change.
// one row
MERGE (v:DataVersion {id: 'current'})
ON CREATE SET v.number = 0, v.at = '', v.hash = 0
SET v.locked = true
REMOVE v.locked
RETURN v.number AS number, v.at AS at, v.hash AS hash
