UNWIND $rows AS row
MATCH (key:Key {id: row.key})
MERGE (name:Name {id: row.id})
ON CREATE SET name += row.properties
MERGE (name)-[:SPELLS]->(key)
