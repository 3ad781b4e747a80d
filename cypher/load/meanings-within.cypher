// What an ambiguous name means in one filing.
UNWIND $rows AS row
MATCH (name:Name {id: row.name})
MATCH (entity:Entity {id: row.entity})
MERGE (name)-[:NAMES {within: row.within}]->(entity)
