// en: Bodies and countries that one document names together
// fr: Organes et pays qu’un même document nomme ensemble
// en-about: Everyone of a kind who is an end of a fact for which the document is cited, most facts first. The ids of documents stand in the answer to “Documents and how much rests on each”.
// fr-about: Toutes les entités d’une catégorie qui figurent dans un fait pour lequel le document est cité, par nombre de faits décroissant. Les identifiants figurent dans la réponse à « Les documents et ce qui repose sur chacun ».
// $document: text = doc-cnd64-paper | en: Document (id) | fr: Document (identifiant)
// $kind: kind = Organisation | en: Kind | fr: Catégorie
// columns: Named = Nommé | Facts = Faits | Together with = Avec
// one row per entity, most facts first
MATCH (c:Claim)-[:IN]->(:Document {id: $document})
WITH collect(DISTINCT c.id) AS cited
MATCH (e:Entity)-[r]-(o:Entity)
WHERE $kind IN labels(e) AND any(id IN r.claims WHERE id IN cited)
RETURN e AS `Named`, count(DISTINCT r) AS `Facts`, collect(DISTINCT o)[..8] AS `Together with`
ORDER BY `Facts` DESC, e.id
