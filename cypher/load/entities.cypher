// A statement for each type: Cypher has no labels as parameters in every Neo4j 5.
UNWIND $Company AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties, entity:Company;

UNWIND $Drug AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties, entity:Drug;

UNWIND $Antibody AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties, entity:Antibody;

UNWIND $Antigen AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties, entity:Antigen;

UNWIND $Cancer AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties, entity:Cancer;

UNWIND $Person AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties, entity:Person;

UNWIND $Technology AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties, entity:Technology;
