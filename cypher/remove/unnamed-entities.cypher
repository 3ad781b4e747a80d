UNWIND $entities AS id
MATCH (entity:Entity {id: id})
WHERE NOT (entity)<-[:NAMES]-()
DETACH DELETE entity
