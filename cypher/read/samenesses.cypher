UNWIND $keys AS id
MATCH (here:Key {id: id})<-[:SPELLS]-(name:Name)<-[:OF]-(sameness:Sameness)-[:OF]->(other:Name)-[:SPELLS]->(key:Key)
USING INDEX SEEK here:Key(id)
RETURN DISTINCT sameness.left AS left, sameness.right AS right, key.id AS key
