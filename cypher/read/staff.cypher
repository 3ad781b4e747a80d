// The keys of people who are told apart by these firms.
UNWIND $names AS id
MATCH (:Name {id: id})<-[:AT]-(:Name)-[:SPELLS]->(key:Key)
RETURN DISTINCT key.id AS key
