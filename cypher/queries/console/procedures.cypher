// The procedures among those that queries may call.
// $names: their names
// one row per procedure
SHOW PROCEDURES YIELD name, signature, description
WHERE name IN $names
RETURN name, signature, description
ORDER BY name
