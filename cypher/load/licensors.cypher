UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (entity:Entity {id: row.entity})
MERGE (statement)-[:LICENSOR]->(entity)
