// [statement, its subject and object, licensor and by among $entities, properties]
WITH COLLECT {
  UNWIND range(0, size($entities) - 1) AS at
  OPTIONAL MATCH (entity:Entity {id: $entities[at]}) USING INDEX SEEK entity:Entity(id)
  RETURN entity ORDER BY at
} AS entities
UNWIND $rows AS row
MERGE (statement:Statement {id: row[0]})
ON CREATE SET statement += row[5]
WITH statement, row, entities[row[1]] AS subject, entities[row[2]] AS object, entities[row[3]] AS licensor, entities[row[4]] AS by
MERGE (statement)-[:SUBJECT]->(subject)
MERGE (statement)-[:OBJECT]->(object)
FOREACH (one IN CASE WHEN licensor IS NULL THEN [] ELSE [licensor] END | MERGE (statement)-[:LICENSOR]->(one))
FOREACH (one IN CASE WHEN by IS NULL THEN [] ELSE [by] END | MERGE (statement)-[:BY]->(one))
