// en: Members of a body at a date
// fr: Membres d’un organe à une date
// en-about: Whoever a source names as a member or participant for that day. A country that is missing need not have left: sources may be silent about that day.
// fr-about: Ceux qu’une source nomme membres ou participants à cette date. Un pays absent n’est pas forcément parti : les sources peuvent se taire sur ce jour.
// $body: entity = pompidou-group | en: Body or network | fr: Organe ou réseau
// $at: date = 2000-03-08 | en: Date | fr: Date
// columns: Body or network = Organe ou réseau | Member = Membre | Link = Lien | As = En qualité de | Named in = Nommé dans
// one row per member
WITH duration.inDays(date('1970-01-01'), date($at)).days AS day
MATCH (m:Entity)-[r:MEMBER_OF]->(b:Entity {id: $body})
WHERE any(i IN range(0, size(coalesce(r.attested, [])) - 2, 2) WHERE r.attested[i] <= day AND r.attested[i + 1] >= day)
OPTIONAL MATCH (c:Claim)-[:IN]->(d:Document) WHERE c.id IN r.claims AND c.asserts = 'stated'
RETURN b AS `Body or network`, m AS `Member`, r AS `Link`, r.role AS `As`, collect(DISTINCT coalesce(d.title_en, d.title_fr)) AS `Named in`
ORDER BY m.id
