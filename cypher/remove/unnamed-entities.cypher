UNWIND $entities AS id
MATCH (entity:Entity {id: id}) USING INDEX SEEK entity:Entity(id)
WHERE NOT (entity)<-[:NAMES]-()
DETACH DELETE entity
