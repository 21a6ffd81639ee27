// How many entities are recorded in a relation to an entity, by whether a source attests it since a day.
// $id: entity id; $type: relation type; $roles, $kinds: of those counted; $since: epoch day
// one row
MATCH (e:Entity {id: $id})<-[r]-(m:Entity)
WHERE type(r) = $type AND coalesce(r.role, 'member') IN $roles AND any(label IN labels(m) WHERE label IN $kinds)
WITH m, max(CASE
  WHEN any(i IN range(0, size(coalesce(r.attested, [])) - 2, 2) WHERE r.attested[i + 1] >= $since) THEN 2
  WHEN size(coalesce(r.attested, [])) > 0 THEN 1
  ELSE 0 END) AS attested
RETURN count(CASE attested WHEN 2 THEN 1 END) AS recent, count(CASE attested WHEN 1 THEN 1 END) AS older
