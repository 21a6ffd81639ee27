// en: Best-linked entities of a kind
// fr: Entités les plus liées d’une catégorie
// en-about: Those of a kind with the most different partners among bodies, countries and networks. Links that sources only deny are left out.
// fr-about: Celles d’une catégorie qui ont le plus de partenaires différents parmi les organes, les pays et les réseaux. Les liens seulement démentis sont écartés.
// $kind: kind = State | en: Kind | fr: Catégorie
// $most: number = 15 | en: How many | fr: Combien
// columns: Entity = Entité | Partners = Partenaires | Number = Nombre
// one row per entity, most partners first
MATCH (e:Entity)-[r]-(p:Entity)
WHERE $kind IN labels(e) AND (p:Organisation OR p:State OR p:Network) AND NOT (r.denied IS NOT NULL AND r.attested IS NULL)
WITH e, collect(DISTINCT p) AS partners
RETURN e AS `Entity`, partners AS `Partners`, size(partners) AS `Number`
ORDER BY `Number` DESC, e.id
LIMIT toInteger($most)
