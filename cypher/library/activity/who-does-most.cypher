// en: Who runs, organises and supports most
// fr: Qui mène, organise et soutient le plus
// en-about: Bodies and countries by the number of activities, programmes, networks and events in which they have an active part.
// fr-about: Organes et pays selon le nombre d’activités, de programmes, de réseaux et de manifestations où ils jouent un rôle actif.
// columns: Who = Qui | Runs or established = Mène ou a créé | Organises = Organise | Supports = Soutient | Number = Nombre
// one row per body or country, most first
MATCH (p:Entity)-[r:RUNS|ESTABLISHED|INITIATED|ORGANISES|SUPPORTS|CONTRIBUTES_TO]->(e:Entity)
WITH p,
  collect(DISTINCT CASE WHEN type(r) IN ['RUNS', 'ESTABLISHED', 'INITIATED'] THEN e END) AS runs,
  collect(DISTINCT CASE type(r) WHEN 'ORGANISES' THEN e END) AS organises,
  collect(DISTINCT CASE WHEN type(r) IN ['SUPPORTS', 'CONTRIBUTES_TO'] THEN e END) AS supports,
  count(DISTINCT e) AS number
RETURN p AS `Who`, runs AS `Runs or established`, organises AS `Organises`, supports AS `Supports`, number AS `Number`
ORDER BY `Number` DESC, p.id
