UNWIND $rows AS row
MATCH (filing:Filing {id: row.filing})
CREATE (filing)-[:CONTAINS]->(document:Document {id: row.id})
SET document += row.properties
