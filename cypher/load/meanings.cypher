// What a name means everywhere.
UNWIND $rows AS row
MATCH (name:Name {id: row.name}) USING INDEX SEEK name:Name(id)
MATCH (entity:Entity {id: row.entity}) USING INDEX SEEK entity:Entity(id)
CREATE (name)-[:NAMES]->(entity)
