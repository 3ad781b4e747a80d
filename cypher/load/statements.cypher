UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
OPTIONAL MATCH (licensor:Entity {id: row.licensor})
OPTIONAL MATCH (by:Entity {id: row.by})
MERGE (statement:Statement {id: row.id})
ON CREATE SET statement += row.properties
MERGE (statement)-[:SUBJECT]->(subject)
MERGE (statement)-[:OBJECT]->(object)
FOREACH (one IN CASE WHEN licensor IS NULL THEN [] ELSE [licensor] END | MERGE (statement)-[:LICENSOR]->(one))
FOREACH (one IN CASE WHEN by IS NULL THEN [] ELSE [by] END | MERGE (statement)-[:BY]->(one))
