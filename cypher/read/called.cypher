// The things of a name or an id.
CALL {
  MATCH (:Name {lower: toLower($name)})-[:NAMES]->(thing:Entity)
  RETURN thing
  UNION
  MATCH (thing:Entity {id: $name})
  RETURN thing
}
RETURN thing.id AS id, thing.name AS name, [label IN labels(thing) WHERE label <> 'Entity'][0] AS type
ORDER BY id
