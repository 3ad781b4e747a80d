// What a name means everywhere.
UNWIND $rows AS row
MATCH (name:Name {id: row.name})
MATCH (entity:Entity {id: row.entity})
CREATE (name)-[:NAMES]->(entity)
