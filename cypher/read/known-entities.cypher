UNWIND $entities AS id
MATCH (entity:Entity {id: id})
RETURN entity {.*} AS entity
