// The names of properties in use.
// one row per name
CALL db.propertyKeys() YIELD propertyKey
RETURN propertyKey AS name
ORDER BY name
