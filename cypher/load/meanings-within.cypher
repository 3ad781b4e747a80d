// What an ambiguous name means in one filing.
UNWIND $rows AS row
MATCH (name:Name {id: row.name}) USING INDEX SEEK name:Name(id)
MATCH (entity:Entity {id: row.entity}) USING INDEX SEEK entity:Entity(id)
MERGE (name)-[:NAMES {within: row.within}]->(entity)
