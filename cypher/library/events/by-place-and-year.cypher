// en: Events by year and place
// fr: Manifestations par année et par lieu
// en-about: When and where events took place, the parts of a session with it. A date that a source leaves open stays empty.
// fr-about: Quand et où les manifestations ont eu lieu, celles d’une session avec elle. Une date que la source ne donne pas reste vide.
// columns: Year = Année | Place = Lieu | Country = Pays | Events = Manifestations | Number = Nombre
// one row per year and place
MATCH (e:Event)
OPTIONAL MATCH (e)-[:PART_OF]->(session:Event)
OPTIONAL MATCH (e)-[:HELD_IN]->(own:Place)
OPTIONAL MATCH (session)-[:HELD_IN]->(shared:Place)
WITH e, coalesce(own, shared) AS place
OPTIONAL MATCH (place)-[:LOCATED_IN*1..2]->(country:State)
WITH left(coalesce(e.start, e.from), 4) AS year, place, country, e
ORDER BY e.start, e.id
RETURN year AS `Year`, place AS `Place`, country AS `Country`, collect(e) AS `Events`, count(e) AS `Number`
ORDER BY `Year` DESC, place.id
