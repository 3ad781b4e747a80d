UNWIND $rows AS row
MATCH (filing:Filing {id: row.filing})
MATCH (left:Name {id: row.left})
MATCH (right:Name {id: row.right})
MERGE (sameness:Sameness {id: row.id})
ON CREATE SET sameness.left = row.left, sameness.right = row.right
MERGE (sameness)-[:OF]->(left)
MERGE (sameness)-[:OF]->(right)
CREATE (filing)-[equates:EQUATES]->(sameness)
SET equates = row.properties
