// The keys of people who are told apart by these firms.
UNWIND $names AS id
MATCH (here:Name {id: id})<-[:AT]-(:Name)-[:SPELLS]->(key:Key) USING INDEX SEEK here:Name(id)
RETURN DISTINCT key.id AS key
