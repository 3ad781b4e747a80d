UNWIND $names AS id
MATCH (:Name {id: id})-[names:NAMES]->(entity:Entity)
DELETE names
RETURN DISTINCT entity.id AS entity
