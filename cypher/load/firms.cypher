UNWIND $rows AS row
MATCH (person:Name {id: row.person})
MATCH (firm:Name {id: row.firm})
MERGE (person)-[:AT]->(firm)
