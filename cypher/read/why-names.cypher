// The names of entities, everywhere or in one filing, with the filings that use them.
UNWIND $entities AS id
MATCH (entity:Entity {id: id})<-[names:NAMES]-(name:Name)-[:SPELLS]->(key:Key) USING INDEX SEEK entity:Entity(id)
RETURN entity {.*} AS entity, [label IN labels(entity) WHERE label <> 'Entity'][0] AS type, name {.*, key: key.id} AS name,
  names.within AS within,
  COLLECT { MATCH (name)-[:AT]->(firm:Name) RETURN firm.id ORDER BY firm.id } AS firms,
  COLLECT {
    MATCH (filing:Filing)-[:CALLS]->(name)
    WHERE names.within IS NULL OR filing.id = names.within
    RETURN filing {.id, .form, .filed, .source} ORDER BY filing.filed, filing.id
  } AS filings
ORDER BY name.id, within
