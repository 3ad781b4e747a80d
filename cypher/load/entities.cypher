UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties
FOREACH (_ IN CASE row.type WHEN 'Company' THEN [1] ELSE [] END | SET entity:Company)
FOREACH (_ IN CASE row.type WHEN 'Drug' THEN [1] ELSE [] END | SET entity:Drug)
FOREACH (_ IN CASE row.type WHEN 'Antibody' THEN [1] ELSE [] END | SET entity:Antibody)
FOREACH (_ IN CASE row.type WHEN 'Antigen' THEN [1] ELSE [] END | SET entity:Antigen)
FOREACH (_ IN CASE row.type WHEN 'Cancer' THEN [1] ELSE [] END | SET entity:Cancer)
FOREACH (_ IN CASE row.type WHEN 'Person' THEN [1] ELSE [] END | SET entity:Person)
FOREACH (_ IN CASE row.type WHEN 'Technology' THEN [1] ELSE [] END | SET entity:Technology)
