UNWIND $assets AS id
MATCH (:Entity {id: id})<-[:SUBJECT]-(statement:Statement {status: 'asserted'})-[:OBJECT]->(party:Entity)
WHERE statement.predicate IN ['LICENSED_TO', 'REGAINED_FROM']
RETURN id AS asset, statement {.*} AS statement, party.id AS party,
  [(statement)-[:LICENSOR]->(licensor) | licensor.id][0] AS licensor,
  [(statement)-[:BY]->(by) | by.id][0] AS by
