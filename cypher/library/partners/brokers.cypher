// en: Who stands between two bodies
// fr: Qui se trouve entre deux organes
// en-about: Bodies, countries and networks that are linked to both, through which one could reach the other. Links that sources only deny are left out.
// fr-about: Organes, pays et réseaux liés à l’un et à l’autre, par lesquels l’un pourrait joindre l’autre. Les liens seulement démentis sont écartés.
// $one: entity = cicad | en: One body | fr: Premier organe
// $other: entity = emcdda | en: Other body | fr: Second organe
// columns: One = Premier | Links to the first = Liens avec le premier | Between = Intermédiaire | Links to the second = Liens avec le second | Other = Second | Number = Nombre
// one row per broker, most links first
MATCH (one:Entity {id: $one})-[a]-(m:Entity)
WHERE (m:Organisation OR m:State OR m:Network) AND NOT (a.denied IS NOT NULL AND a.attested IS NULL)
WITH one, m, collect(a) AS first
MATCH (other:Entity {id: $other})-[b]-(m)
WHERE NOT (b.denied IS NOT NULL AND b.attested IS NULL)
WITH one, other, m, first, collect(b) AS second
RETURN one AS `One`, first AS `Links to the first`, m AS `Between`, second AS `Links to the second`, other AS `Other`, size(first) + size(second) AS `Number`
ORDER BY `Number` DESC, m.id
