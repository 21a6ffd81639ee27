// en: Bodies and networks that a country belongs to
// fr: Organes et réseaux auxquels appartient un pays
// en-about: With its role, the bodies that these are part of, and the latest year for which a source says so.
// fr-about: Avec sa qualité, les organes dont ils relèvent et la dernière année pour laquelle une source l’affirme.
// $country: entity = state-mar | en: Country | fr: Pays
// columns: Country = Pays | Body or network = Organe ou réseau | Link = Lien | As = En qualité de | Part of = Relève de | Last named for = Nommé en dernier pour
// one row per membership
MATCH (s:Entity {id: $country})-[r:MEMBER_OF]->(b:Entity)
WHERE r.attested IS NOT NULL
UNWIND r.attested AS day
WITH s, b, r, max(day) AS last
OPTIONAL MATCH (b)-[:PART_OF]->(parent:Entity)
RETURN s AS `Country`, b AS `Body or network`, r AS `Link`, r.role AS `As`, collect(DISTINCT parent) AS `Part of`,
  (date('1970-01-01') + duration({days: last})).year AS `Last named for`
ORDER BY `Last named for` DESC, b.id
