// Whether the graph has no entity and no recorded change.
// one row
RETURN NOT EXISTS { (:Entity) } AND NOT EXISTS { (:Change) } AS untouched
