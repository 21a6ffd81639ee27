// en: Countries in the most bodies and networks
// fr: Pays présents dans le plus d’organes et de réseaux
// en-about: Countries that sources name as members of at least so many different bodies and networks.
// fr-about: Pays que les sources nomment membres d’au moins tant d’organes et de réseaux différents.
// $least: number = 3 | en: At least | fr: Au moins
// columns: Country = Pays | Belongs to = Appartient à | Number = Nombre
// one row per country, most memberships first
MATCH (s:State)-[r:MEMBER_OF]->(b:Entity)
WHERE r.attested IS NOT NULL
WITH s, collect(DISTINCT b) AS bodies
WHERE size(bodies) >= $least
RETURN s AS `Country`, bodies AS `Belongs to`, size(bodies) AS `Number`
ORDER BY `Number` DESC, s.id
