// The edges that people query, one for each asserted statement that no more specific one supports: two deals of the
// same two parties stay two.
UNWIND $pairs AS pair
MATCH (subject:Entity {id: pair.subject}) USING INDEX SEEK subject:Entity(id)
MATCH (object:Entity {id: pair.object}) USING INDEX SEEK object:Entity(id)
MATCH (subject)-[edge]->(object)
WHERE type(edge) = pair.type
DELETE edge;

UNWIND $LICENSED_TO AS row
MATCH (subject:Entity {id: row.subject}) USING INDEX SEEK subject:Entity(id)
MATCH (object:Entity {id: row.object}) USING INDEX SEEK object:Entity(id)
CREATE (subject)-[edge:LICENSED_TO]->(object)
SET edge = row.properties;

UNWIND $REGAINED_FROM AS row
MATCH (subject:Entity {id: row.subject}) USING INDEX SEEK subject:Entity(id)
MATCH (object:Entity {id: row.object}) USING INDEX SEEK object:Entity(id)
CREATE (subject)-[edge:REGAINED_FROM]->(object)
SET edge = row.properties;

UNWIND $COMPOSED_OF AS row
MATCH (subject:Entity {id: row.subject}) USING INDEX SEEK subject:Entity(id)
MATCH (object:Entity {id: row.object}) USING INDEX SEEK object:Entity(id)
CREATE (subject)-[edge:COMPOSED_OF]->(object)
SET edge = row.properties;

UNWIND $BINDS AS row
MATCH (subject:Entity {id: row.subject}) USING INDEX SEEK subject:Entity(id)
MATCH (object:Entity {id: row.object}) USING INDEX SEEK object:Entity(id)
CREATE (subject)-[edge:BINDS]->(object)
SET edge = row.properties;

UNWIND $PRESENT_IN AS row
MATCH (subject:Entity {id: row.subject}) USING INDEX SEEK subject:Entity(id)
MATCH (object:Entity {id: row.object}) USING INDEX SEEK object:Entity(id)
CREATE (subject)-[edge:PRESENT_IN]->(object)
SET edge = row.properties;

UNWIND $STUDIED_FOR AS row
MATCH (subject:Entity {id: row.subject}) USING INDEX SEEK subject:Entity(id)
MATCH (object:Entity {id: row.object}) USING INDEX SEEK object:Entity(id)
CREATE (subject)-[edge:STUDIED_FOR]->(object)
SET edge = row.properties;

UNWIND $DEVELOPED_BY AS row
MATCH (subject:Entity {id: row.subject}) USING INDEX SEEK subject:Entity(id)
MATCH (object:Entity {id: row.object}) USING INDEX SEEK object:Entity(id)
CREATE (subject)-[edge:DEVELOPED_BY]->(object)
SET edge = row.properties;

UNWIND $USES_TECHNOLOGY AS row
MATCH (subject:Entity {id: row.subject}) USING INDEX SEEK subject:Entity(id)
MATCH (object:Entity {id: row.object}) USING INDEX SEEK object:Entity(id)
CREATE (subject)-[edge:USES_TECHNOLOGY]->(object)
SET edge = row.properties;

UNWIND $PARTNERED_WITH AS row
MATCH (subject:Entity {id: row.subject}) USING INDEX SEEK subject:Entity(id)
MATCH (object:Entity {id: row.object}) USING INDEX SEEK object:Entity(id)
CREATE (subject)-[edge:PARTNERED_WITH]->(object)
SET edge = row.properties;

UNWIND $ACQUIRED AS row
MATCH (subject:Entity {id: row.subject}) USING INDEX SEEK subject:Entity(id)
MATCH (object:Entity {id: row.object}) USING INDEX SEEK object:Entity(id)
CREATE (subject)-[edge:ACQUIRED]->(object)
SET edge = row.properties;

UNWIND $BECAME AS row
MATCH (subject:Entity {id: row.subject}) USING INDEX SEEK subject:Entity(id)
MATCH (object:Entity {id: row.object}) USING INDEX SEEK object:Entity(id)
CREATE (subject)-[edge:BECAME]->(object)
SET edge = row.properties;

UNWIND $WORKS_FOR AS row
MATCH (subject:Entity {id: row.subject}) USING INDEX SEEK subject:Entity(id)
MATCH (object:Entity {id: row.object}) USING INDEX SEEK object:Entity(id)
CREATE (subject)-[edge:WORKS_FOR]->(object)
SET edge = row.properties;
