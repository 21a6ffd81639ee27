// en: Partners of a body, by kind of link
// fr: Partenaires d’un organe, par nature du lien
// en-about: Everyone directly linked to a body, with the kinds and the number of links. Links that sources only deny are left out.
// fr-about: Tous ceux qui sont liés directement à un organe, avec la nature et le nombre des liens. Les liens seulement démentis sont écartés.
// $subject: entity = pompidou-group | en: Body | fr: Organe
// columns: Body = Organe | Partner = Partenaire | Links = Liens | Number = Nombre
// one row per partner, most links first
MATCH (s:Entity {id: $subject})-[r]-(p:Entity)
WHERE (p:Organisation OR p:State OR p:Network) AND NOT (r.denied IS NOT NULL AND r.attested IS NULL)
RETURN s AS `Body`, p AS `Partner`, collect(r) AS `Links`, count(r) AS `Number`
ORDER BY `Number` DESC, p.id
