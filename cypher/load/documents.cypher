UNWIND $rows AS row
MATCH (filing:Filing {id: row.filing}) USING INDEX SEEK filing:Filing(id)
CREATE (filing)-[:CONTAINS]->(document:Document {id: row.id})
SET document += row.properties
