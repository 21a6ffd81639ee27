// en: Who is called differently from one source to another
// fr: Qui change de nom d’une source à l’autre
// en-about: Entities that sources spell in other ways than their own name: what to search for, and what to beware of.
// fr-about: Entités que des sources désignent autrement que par leur nom : ce qu’il faut chercher, ce dont il faut se méfier.
// columns: Entity = Entité | As printed = Tel qu'imprimé | Former names = Anciens noms
// one row per entity, most spellings first
MATCH (e:Entity)-[:NAMED]->(n:Name)
WITH e, collect(CASE n.type WHEN 'as printed' THEN n.text END) AS printed, collect(CASE n.type WHEN 'former' THEN n.text END) AS former
WHERE size(printed) + size(former) > 0
RETURN e AS `Entity`, printed AS `As printed`, former AS `Former names`
ORDER BY size(printed) DESC, e.id
