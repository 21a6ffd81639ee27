// The names of the constraints.
// one row per constraint
SHOW CONSTRAINTS YIELD name
RETURN name
