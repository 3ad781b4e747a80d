UNWIND $names AS id
MATCH (here:Name {id: id})-[names:NAMES]->(entity:Entity) USING INDEX SEEK here:Name(id)
DELETE names
RETURN DISTINCT entity.id AS entity
