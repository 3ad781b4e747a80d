// The assets whose deals involve one of these firms and one of the heirs. What is DISTINCT is found first: the server then
// begins at nothing else.
UNWIND $firms AS id
MATCH (firm:Entity {id: id}) USING INDEX SEEK firm:Entity(id)
CALL {
  WITH firm
  MATCH (firm)<-[:OBJECT|LICENSOR|BY]-(statement:Statement)
  WITH DISTINCT statement
  WHERE statement.predicate IN ['LICENSED_TO', 'REGAINED_FROM']
  MATCH (statement)-[:SUBJECT]->(asset:Entity)
  RETURN asset
  UNION
  WITH firm
  MATCH (firm)<-[:SUBJECT]-(statement:Statement)
  WITH DISTINCT statement
  WHERE statement.predicate = 'ACQUIRED'
  MATCH (statement)-[:OBJECT]->(asset:Entity)
  WITH DISTINCT asset
  WHERE NOT asset:Company
  RETURN asset
}
WITH DISTINCT asset
WHERE EXISTS {
  MATCH (asset)<-[:SUBJECT|OBJECT]-(:Statement)-[:SUBJECT|OBJECT|LICENSOR|BY]->(heir:Entity)
  WHERE heir.id IN $heirs
}
RETURN asset.id AS asset
