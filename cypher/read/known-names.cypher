// Those of some names that the graph has: the names of their firms, and what they mean everywhere.
UNWIND $names AS id
MATCH (name:Name {id: id}) USING INDEX SEEK name:Name(id)
RETURN id, COLLECT { MATCH (name)-[:AT]->(firm:Name) RETURN firm.id } AS firms,
  COLLECT { MATCH (name)-[names:NAMES]->(entity:Entity) WHERE names.within IS NULL RETURN entity.id } AS entities
