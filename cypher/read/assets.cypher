// The assets whose deals involve one of these firms.
UNWIND $firms AS id
MATCH (:Entity {id: id})<-[:OBJECT|LICENSOR|BY]-(statement:Statement)
WHERE statement.predicate IN ['LICENSED_TO', 'REGAINED_FROM']
MATCH (statement)-[:SUBJECT]->(asset:Entity)
RETURN DISTINCT asset.id AS asset
