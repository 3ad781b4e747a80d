// Names that mean in each filing what it says, with the things that they may be: those of a longer name, or spelled alike.
UNWIND $types AS type
MATCH (name:Name {type: type})-[:SPELLS]->(key:Key)
WHERE NOT EXISTS { MATCH (name)-[names:NAMES]->(:Entity) WHERE names.within IS NULL }
RETURN name {.*, key: key.id} AS name, COLLECT { MATCH (name)-[:AT]->(firm:Name) RETURN firm.id ORDER BY firm.id } AS firms,
  COLLECT {
    MATCH (name)<-[:OF]-(:Sameness)-[:OF]->(:Name)-[names:NAMES]->(owner:Entity)
    WHERE names.within IS NULL
    RETURN DISTINCT owner.id
    UNION
    MATCH (key)<-[:SPELLS]-(other:Name)-[names:NAMES]->(owner:Entity)
    WHERE names.within IS NULL AND (type <> 'Person' OR EXISTS { MATCH (name)-[:AT]->(:Name)<-[:AT]-(other) })
    RETURN DISTINCT owner.id
  } AS owners
ORDER BY name.id
