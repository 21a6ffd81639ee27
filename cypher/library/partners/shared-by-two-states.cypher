// en: Bodies that two countries share
// fr: Organes communs à deux pays
// en-about: Organisations and networks of which a source has named both countries as members or participants at some time.
// fr-about: Organisations et réseaux dont une source a nommé les deux pays membres ou participants à un moment donné.
// $one: entity = state-esp | en: First country | fr: Premier pays
// $other: entity = state-mar | en: Second country | fr: Second pays
// columns: Body = Organe | First as = Premier pays en qualité de | Second as = Second pays en qualité de
// one row per body
MATCH (:Entity {id: $one})-[a:MEMBER_OF]->(b:Entity)<-[c:MEMBER_OF]-(:Entity {id: $other})
WHERE a.attested IS NOT NULL AND c.attested IS NOT NULL
RETURN b AS `Body`, collect(DISTINCT a.role) AS `First as`, collect(DISTINCT c.role) AS `Second as`
ORDER BY b.id
