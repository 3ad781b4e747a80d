UNWIND $rows AS row
MATCH (filing:Filing {id: row.filing})
MERGE (document:Document {id: row.id})
SET document += row.properties
MERGE (filing)-[:CONTAINS]->(document)
