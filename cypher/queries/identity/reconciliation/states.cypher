// States by id, code or name in either language, without regard to case.
// $values: what is given, in lower case
// one row per value and state
MATCH (s:State)
UNWIND [s.id, toLower(s.iso2), toLower(s.iso3), toLower(s.name_en), toLower(s.name_fr)] AS value
WITH DISTINCT s.id AS id, value
WHERE value IN $values
RETURN value, id
