UNWIND $rows AS row
MATCH (filing:Filing {id: row.filing})
MATCH (company:Entity {id: row.entity})
MERGE (filing)-[filed:FILED_BY]->(company)
SET filed.name = row.name
