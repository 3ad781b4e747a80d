// Of all names that filings give an entity, the longest is its name and the others its aliases, so that neither depends
// on which filing came first. Writing `locked` takes the node's lock before its names are read: two imports at once
// add up. cik and externalId: the smallest, for the same reason.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity.locked = true
WITH entity, row.type AS type, row.cik AS cik, row.externalId AS externalId,
  coalesce(entity.aliases, []) + row.aliases + [row.name, entity.name] AS names,
  CASE
    WHEN entity.name IS NULL OR size(row.name) > size(entity.name) THEN row.name
    WHEN size(row.name) = size(entity.name) AND row.name > entity.name THEN row.name
    ELSE entity.name
  END AS name
UNWIND names AS alias
WITH entity, type, cik, externalId, name, alias ORDER BY alias
WITH entity, type, cik, externalId, name, collect(DISTINCT CASE WHEN alias <> name THEN alias END) AS aliases
SET entity.name = name,
  entity.aliases = aliases,
  entity.cik = CASE WHEN entity.cik IS NULL OR cik < entity.cik THEN cik ELSE entity.cik END,
  entity.externalId = CASE
    WHEN entity.externalId IS NULL OR externalId < entity.externalId THEN externalId ELSE entity.externalId
  END,
  entity.locked = null
FOREACH (_ IN CASE type WHEN 'Company' THEN [1] ELSE [] END | SET entity:Company)
FOREACH (_ IN CASE type WHEN 'Drug' THEN [1] ELSE [] END | SET entity:Drug)
FOREACH (_ IN CASE type WHEN 'Antibody' THEN [1] ELSE [] END | SET entity:Antibody)
FOREACH (_ IN CASE type WHEN 'Antigen' THEN [1] ELSE [] END | SET entity:Antigen)
FOREACH (_ IN CASE type WHEN 'Cancer' THEN [1] ELSE [] END | SET entity:Cancer)
FOREACH (_ IN CASE type WHEN 'Person' THEN [1] ELSE [] END | SET entity:Person)
FOREACH (_ IN CASE type WHEN 'Technology' THEN [1] ELSE [] END | SET entity:Technology)
