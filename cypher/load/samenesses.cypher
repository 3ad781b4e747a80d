UNWIND $rows AS row
MATCH (filing:Filing {id: row.filing}) USING INDEX SEEK filing:Filing(id)
MATCH (left:Name {id: row.left}) USING INDEX SEEK left:Name(id)
MATCH (right:Name {id: row.right}) USING INDEX SEEK right:Name(id)
MERGE (sameness:Sameness {id: row.id})
ON CREATE SET sameness.left = row.left, sameness.right = row.right
MERGE (sameness)-[:OF]->(left)
MERGE (sameness)-[:OF]->(right)
CREATE (filing)-[equates:EQUATES]->(sameness)
SET equates = row.properties
