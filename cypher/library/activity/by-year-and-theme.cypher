// en: Activity by year and theme
// fr: Activité par année et par thème
// en-about: What began or took place in each year, by the themes that it addresses. What has no recorded date is left out.
// fr-about: Ce qui a commencé ou s’est tenu chaque année, selon les thèmes abordés. Ce qui n’a pas de date enregistrée est laissé de côté.
// $from: year = 2016 | en: Since | fr: Depuis
// columns: Year = Année | Theme = Thème | Activities and events = Activités et manifestations | Number = Nombre
// one row per year and theme, latest first
MATCH (e:Entity)-[:ADDRESSES]->(t:Topic)
WHERE (e:Activity OR e:Programme OR e:Event OR e:Network) AND coalesce(e.start, e.from) IS NOT NULL
WITH toIntegerOrNull(left(coalesce(e.start, e.from), 4)) AS year, t, e
WHERE year >= $from
RETURN year AS `Year`, t AS `Theme`, collect(DISTINCT e) AS `Activities and events`, count(DISTINCT e) AS `Number`
ORDER BY `Year` DESC, `Number` DESC, t.id
