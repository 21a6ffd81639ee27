// The labels in use.
// one row per label
CALL db.labels() YIELD label
RETURN label AS name
ORDER BY name
