// en: Who is named as a member in one year and not in another
// fr: Qui est nommé membre une année et pas une autre
// en-about: A first step towards who joined and who left: sources name these members for one of the two years alone. Whether they left or merely are not named, the documents must tell.
// fr-about: Un premier pas pour savoir qui est arrivé et qui est parti : les sources ne nomment ces membres que pour l’une des deux années. Seuls les documents diront s’ils sont partis ou simplement passés sous silence.
// $body: entity = pompidou-group | en: Body or network | fr: Organe ou réseau
// $first: year = 2000 | en: One year | fr: Première année
// $second: year = 2020 | en: Other year | fr: Seconde année
// columns: Member = Membre | Named for the first = Nommé pour la première | Named for the second = Nommé pour la seconde | Denied for the second = Démenti pour la seconde
// one row per member that is named for one of the years
WITH duration.inDays(date('1970-01-01'), date({year: $first})).days AS first,
  duration.inDays(date('1970-01-01'), date({year: $second})).days AS second
MATCH (m:Entity)-[r:MEMBER_OF]->(:Entity {id: $body})
WITH m,
  max(any(i IN range(0, size(coalesce(r.attested, [])) - 2, 2) WHERE r.attested[i] < first + 365 AND r.attested[i + 1] >= first)) AS then,
  max(any(i IN range(0, size(coalesce(r.attested, [])) - 2, 2) WHERE r.attested[i] < second + 365 AND r.attested[i + 1] >= second)) AS later,
  max(any(i IN range(0, size(coalesce(r.denied, [])) - 2, 2) WHERE r.denied[i] < second + 365 AND r.denied[i + 1] >= second)) AS denied
WHERE then <> later
RETURN m AS `Member`, then AS `Named for the first`, later AS `Named for the second`, denied AS `Denied for the second`
ORDER BY then DESC, m.id
