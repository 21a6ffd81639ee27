// en: How two entities are connected
// fr: Comment deux entités sont reliées
// en-about: The shortest chains of relations between them, over up to five steps and without detours through themes and places.
// fr-about: Les plus courtes chaînes de relations entre elles, en cinq étapes au plus, sans passer par les thèmes ni les lieux.
// $one: entity = state-egy | en: From | fr: De
// $other: entity = oas | en: To | fr: À
// columns: Chain = Chaîne | Steps = Étapes
// one row per chain
MATCH (a:Entity {id: $one}), (b:Entity {id: $other})
MATCH p = allShortestPaths((a)-[*..5]-(b))
WHERE all(n IN nodes(p) WHERE n:Entity AND NOT n:Topic AND NOT n:Place) AND all(r IN relationships(p) WHERE r.denied IS NULL OR r.attested IS NOT NULL)
RETURN p AS `Chain`, length(p) AS `Steps`
LIMIT 20
