UNWIND $rows AS row
MATCH (filing:Filing {id: row.filing})
MATCH (company:Entity {id: row.company})
MERGE (filing)-[:FILED_BY]->(company)
