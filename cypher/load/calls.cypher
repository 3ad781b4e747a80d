UNWIND $rows AS row
MATCH (filing:Filing {id: row.filing})
MATCH (name:Name {id: row.name})
CREATE (filing)-[:CALLS]->(name)
