// The edges that people query, one for each asserted statement: two deals of the same two parties stay two.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
FOREACH (_ IN CASE row.type WHEN 'LICENSED_TO' THEN [1] ELSE [] END |
  MERGE (subject)-[edge:LICENSED_TO {statement: row.statement}]->(object)
  SET edge += row.properties)
FOREACH (_ IN CASE row.type WHEN 'REGAINED_FROM' THEN [1] ELSE [] END |
  MERGE (subject)-[edge:REGAINED_FROM {statement: row.statement}]->(object)
  SET edge += row.properties)
FOREACH (_ IN CASE row.type WHEN 'COMPOSED_OF' THEN [1] ELSE [] END |
  MERGE (subject)-[edge:COMPOSED_OF {statement: row.statement}]->(object)
  SET edge += row.properties)
FOREACH (_ IN CASE row.type WHEN 'BINDS' THEN [1] ELSE [] END |
  MERGE (subject)-[edge:BINDS {statement: row.statement}]->(object)
  SET edge += row.properties)
FOREACH (_ IN CASE row.type WHEN 'PRESENT_IN' THEN [1] ELSE [] END |
  MERGE (subject)-[edge:PRESENT_IN {statement: row.statement}]->(object)
  SET edge += row.properties)
FOREACH (_ IN CASE row.type WHEN 'STUDIED_FOR' THEN [1] ELSE [] END |
  MERGE (subject)-[edge:STUDIED_FOR {statement: row.statement}]->(object)
  SET edge += row.properties)
FOREACH (_ IN CASE row.type WHEN 'DEVELOPED_BY' THEN [1] ELSE [] END |
  MERGE (subject)-[edge:DEVELOPED_BY {statement: row.statement}]->(object)
  SET edge += row.properties)
FOREACH (_ IN CASE row.type WHEN 'USES_TECHNOLOGY' THEN [1] ELSE [] END |
  MERGE (subject)-[edge:USES_TECHNOLOGY {statement: row.statement}]->(object)
  SET edge += row.properties)
FOREACH (_ IN CASE row.type WHEN 'PARTNERED_WITH' THEN [1] ELSE [] END |
  MERGE (subject)-[edge:PARTNERED_WITH {statement: row.statement}]->(object)
  SET edge += row.properties)
FOREACH (_ IN CASE row.type WHEN 'ACQUIRED' THEN [1] ELSE [] END |
  MERGE (subject)-[edge:ACQUIRED {statement: row.statement}]->(object)
  SET edge += row.properties)
FOREACH (_ IN CASE row.type WHEN 'BECAME' THEN [1] ELSE [] END |
  MERGE (subject)-[edge:BECAME {statement: row.statement}]->(object)
  SET edge += row.properties)
FOREACH (_ IN CASE row.type WHEN 'WORKS_FOR' THEN [1] ELSE [] END |
  MERGE (subject)-[edge:WORKS_FOR {statement: row.statement}]->(object)
  SET edge += row.properties)
