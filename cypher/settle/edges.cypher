// The edges that people query, one for each asserted statement that no more specific one supports: two deals of the
// same two parties stay two.
UNWIND $pairs AS pair
MATCH (subject:Entity {id: pair.subject})
MATCH (object:Entity {id: pair.object})
MATCH (subject)-[edge]->(object)
WHERE type(edge) = pair.type
DELETE edge;

UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
FOREACH (_ IN CASE row.type WHEN 'LICENSED_TO' THEN [1] ELSE [] END |
  CREATE (subject)-[edge:LICENSED_TO]->(object)
  SET edge = row.properties)
FOREACH (_ IN CASE row.type WHEN 'REGAINED_FROM' THEN [1] ELSE [] END |
  CREATE (subject)-[edge:REGAINED_FROM]->(object)
  SET edge = row.properties)
FOREACH (_ IN CASE row.type WHEN 'COMPOSED_OF' THEN [1] ELSE [] END |
  CREATE (subject)-[edge:COMPOSED_OF]->(object)
  SET edge = row.properties)
FOREACH (_ IN CASE row.type WHEN 'BINDS' THEN [1] ELSE [] END |
  CREATE (subject)-[edge:BINDS]->(object)
  SET edge = row.properties)
FOREACH (_ IN CASE row.type WHEN 'PRESENT_IN' THEN [1] ELSE [] END |
  CREATE (subject)-[edge:PRESENT_IN]->(object)
  SET edge = row.properties)
FOREACH (_ IN CASE row.type WHEN 'STUDIED_FOR' THEN [1] ELSE [] END |
  CREATE (subject)-[edge:STUDIED_FOR]->(object)
  SET edge = row.properties)
FOREACH (_ IN CASE row.type WHEN 'DEVELOPED_BY' THEN [1] ELSE [] END |
  CREATE (subject)-[edge:DEVELOPED_BY]->(object)
  SET edge = row.properties)
FOREACH (_ IN CASE row.type WHEN 'USES_TECHNOLOGY' THEN [1] ELSE [] END |
  CREATE (subject)-[edge:USES_TECHNOLOGY]->(object)
  SET edge = row.properties)
FOREACH (_ IN CASE row.type WHEN 'PARTNERED_WITH' THEN [1] ELSE [] END |
  CREATE (subject)-[edge:PARTNERED_WITH]->(object)
  SET edge = row.properties)
FOREACH (_ IN CASE row.type WHEN 'ACQUIRED' THEN [1] ELSE [] END |
  CREATE (subject)-[edge:ACQUIRED]->(object)
  SET edge = row.properties)
FOREACH (_ IN CASE row.type WHEN 'BECAME' THEN [1] ELSE [] END |
  CREATE (subject)-[edge:BECAME]->(object)
  SET edge = row.properties)
FOREACH (_ IN CASE row.type WHEN 'WORKS_FOR' THEN [1] ELSE [] END |
  CREATE (subject)-[edge:WORKS_FOR]->(object)
  SET edge = row.properties);
