UNWIND $names AS id
MATCH (name:Name {id: id})-[names:NAMES]->(entity:Entity)
RETURN id, names.within AS within, entity.id AS entity
