UNWIND $keys AS id
MATCH (:Key {id: id})<-[:SPELLS]-(name:Name)<-[:OF]-(sameness:Sameness)-[:OF]->(other:Name)-[:SPELLS]->(key:Key)
RETURN DISTINCT sameness.id AS id, sameness.left AS left, sameness.right AS right, key.id AS key
