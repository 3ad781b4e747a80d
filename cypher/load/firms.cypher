UNWIND $rows AS row
MATCH (person:Name {id: row.person}) USING INDEX SEEK person:Name(id)
MATCH (firm:Name {id: row.firm}) USING INDEX SEEK firm:Name(id)
MERGE (person)-[:AT]->(firm)
