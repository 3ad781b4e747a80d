UNWIND $names AS id
MATCH (name:Name {id: id})-[names:NAMES]->(entity:Entity) USING INDEX SEEK name:Name(id)
RETURN id, names.within AS within, entity.id AS entity
