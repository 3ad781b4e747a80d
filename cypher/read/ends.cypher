UNWIND $statements AS id
MATCH (statement:Statement {id: id}) USING INDEX SEEK statement:Statement(id)
WITH DISTINCT id, statement
MATCH (subject:Entity)<-[:SUBJECT]-(statement)-[:OBJECT]->(object:Entity)
RETURN id, statement.ends AS ends, statement.predicate AS predicate, subject.id AS subject, object.id AS object
