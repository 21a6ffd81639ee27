// The functions that queries may use: those of the server itself.
// one row per function
SHOW FUNCTIONS YIELD name, signature, description, isBuiltIn
WHERE isBuiltIn
RETURN name, signature, description
ORDER BY name
