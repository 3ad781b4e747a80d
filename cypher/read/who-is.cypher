// The names that have one of some keys or texts, or that an entity of this id has, each with what it means.
UNWIND $wanted AS wanted
CALL {
  WITH wanted
  MATCH (:Key {id: wanted})<-[:SPELLS]-(name:Name)
  RETURN name
  UNION
  WITH wanted
  MATCH (name:Name {text: wanted})
  RETURN name
  UNION
  WITH wanted
  MATCH (:Entity {id: wanted})<-[:NAMES]-(name:Name)
  RETURN name
}
WITH DISTINCT name
MATCH (name)-[:SPELLS]->(key:Key)
OPTIONAL MATCH (name)-[names:NAMES]->(entity:Entity)
RETURN name {.*, key: key.id} AS name, COLLECT { MATCH (name)-[:AT]->(firm:Name) RETURN firm.id ORDER BY firm.id } AS firms,
  entity.id AS entity, entity.name AS called, names.within AS within
ORDER BY name.id, entity
