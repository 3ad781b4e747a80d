// The licences, returns and purchases of assets; also those that amendments replaced, for who asks what was known then.
UNWIND $assets AS id
MATCH (asset:Entity {id: id}) USING INDEX SEEK asset:Entity(id)
WHERE NOT asset:Company
CALL {
  WITH asset
  MATCH (asset)<-[:SUBJECT]-(statement:Statement)
  WITH DISTINCT statement
  WHERE statement.predicate IN ['LICENSED_TO', 'REGAINED_FROM']
  MATCH (statement)-[:OBJECT]->(party:Entity)
  RETURN statement, party
  UNION
  WITH asset
  MATCH (asset)<-[:OBJECT]-(statement:Statement)
  WITH DISTINCT asset, statement
  WHERE statement.predicate = 'ACQUIRED'
  MATCH (statement)-[:SUBJECT]->(party:Entity)
  RETURN statement, party
}
WITH id, statement, party
WHERE statement.status = 'asserted'
  OR statement.status = 'superseded' AND EXISTS { (statement)-[:EVIDENCED_BY {status: 'asserted'}]->(:Sentence) }
RETURN id AS asset, statement.id AS id, statement.known AS known, statement {.*} AS statement, party.id AS party,
  [(statement)-[:LICENSOR]->(licensor) | licensor.id][0] AS licensor,
  [(statement)-[:BY]->(by) | by.id][0] AS by
