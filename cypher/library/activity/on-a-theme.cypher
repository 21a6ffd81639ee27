// en: Who and what addresses a theme
// fr: Qui et quoi traite d’un thème
// en-about: Everything recorded as addressing a theme, with those who run, organise or support it.
// fr-about: Tout ce qui est enregistré comme traitant d’un thème, avec ceux qui le mènent, l’organisent ou le soutiennent.
// $topic: entity = human-rights | en: Theme | fr: Thème
// columns: Theme = Thème | Addresses it = En traite | Link = Lien | Run, organised or supported by = Mené, organisé ou soutenu par
// one row per entity
MATCH (e:Entity)-[r:ADDRESSES]->(t:Entity {id: $topic})
OPTIONAL MATCH (p:Entity)-[:RUNS|ORGANISES|SUPPORTS|ESTABLISHED|INITIATED]->(e)
RETURN t AS `Theme`, e AS `Addresses it`, r AS `Link`, collect(DISTINCT p) AS `Run, organised or supported by`
ORDER BY size(`Run, organised or supported by`) DESC, e.id
