// Makes the ids of the relations of one type unique; RELATION_TYPE and relation_type stand for the type.
// no rows
CREATE CONSTRAINT relation_type_relation_id IF NOT EXISTS
FOR ()-[r:RELATION_TYPE]-() REQUIRE r.id IS UNIQUE
