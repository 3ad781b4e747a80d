UNWIND $keys AS id
MATCH (key:Key {id: id})<-[:SPELLS]-(name:Name) USING INDEX SEEK key:Key(id)
RETURN name {.*, key: key.id} AS name,
  COLLECT { MATCH (name)-[:AT]->(firm:Name) RETURN firm.id ORDER BY firm.id } AS firms,
  COLLECT { MATCH (name)-[:AT]->(:Name)-[:SPELLS]->(at:Key) RETURN DISTINCT at.id } AS firmKeys,
  COLLECT { MATCH (name)-[names:NAMES]->(entity:Entity) WHERE names.within IS NULL RETURN entity {.*} } AS entities
