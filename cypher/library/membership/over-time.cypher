// en: Membership of a body over time
// fr: Composition d’un organe au fil du temps
// en-about: For each member the first and the last year for which a source names it, and whether a source denies it. Between the two and after, sources may be silent.
// fr-about: Pour chaque membre, la première et la dernière année pour lesquelles une source le nomme, et si une source le dément. Entre les deux et après, les sources peuvent se taire.
// $body: entity = pompidou-group | en: Body or network | fr: Organe ou réseau
// columns: Member = Membre | As = En qualité de | First named for = Nommé d'abord pour | Last named for = Nommé en dernier pour | Documents = Documents | Denied = Démenti
// one row per member, longest first
MATCH (m:Entity)-[r:MEMBER_OF]->(:Entity {id: $body})
WHERE r.attested IS NOT NULL
UNWIND r.attested AS day
WITH m, collect(DISTINCT r.role) AS roles, min(day) AS first, max(day) AS last, max(r.denied IS NOT NULL) AS denied
OPTIONAL MATCH (m)-[s:MEMBER_OF]->(:Entity {id: $body})
OPTIONAL MATCH (c:Claim)-[:IN]->(d:Document) WHERE c.id IN s.claims
WITH m, roles, first, last, denied, count(DISTINCT d) AS documents
RETURN m AS `Member`, roles AS `As`, (date('1970-01-01') + duration({days: first})).year AS `First named for`,
  (date('1970-01-01') + duration({days: last})).year AS `Last named for`, documents AS `Documents`, denied AS `Denied`
ORDER BY last - first DESC, m.id
