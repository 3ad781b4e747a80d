UNWIND $rows AS row
MATCH (key:Key {id: row.key}) USING INDEX SEEK key:Key(id)
MERGE (name:Name {id: row.id})
ON CREATE SET name += row.properties, name.lower = toLower(row.properties.text)
MERGE (name)-[:SPELLS]->(key)
