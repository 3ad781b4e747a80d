UNWIND $entities AS id
MATCH (entity:Entity {id: id}) USING INDEX SEEK entity:Entity(id)
RETURN entity {.*} AS entity
