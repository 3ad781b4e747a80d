UNWIND $statements AS id
MATCH (statement:Statement {id: id}) USING INDEX SEEK statement:Statement(id)
WHERE NOT (statement)-[:EVIDENCED_BY]->()
WITH statement, id, statement.ends AS ends
DETACH DELETE statement
RETURN id, ends
