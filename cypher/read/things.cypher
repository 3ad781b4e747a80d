// Entities with their names, and people with those whom they work for.
UNWIND $types AS type
MATCH (entity:Entity)<-[names:NAMES]-(name:Name)
WHERE type IN labels(entity) AND names.within IS NULL
MATCH (name)-[:SPELLS]->(key:Key)
RETURN entity.id AS id, entity.name AS called, type, name {.*, key: key.id} AS name,
  COLLECT { MATCH (name)-[:AT]->(firm:Name) RETURN firm.id ORDER BY firm.id } AS firms,
  COLLECT {
    MATCH (name)-[:AT]->(:Name)-[at:NAMES]->(firm:Entity) WHERE at.within IS NULL AND name.within IS NULL
    RETURN DISTINCT firm.name ORDER BY firm.name
  } AS employers
ORDER BY id, name.id
