// Title: Everything against an antigen, by firm
// Purpose: who develops, licensed or bought what binds an antigen, itself or by one of its parts, and for which cancers
// Param: antigen = null, name, alias or id of the antigen; null for all
CALL {
  MATCH (:Name {lower: toLower($antigen)})-[:NAMES]->(antigen:Antigen)
  RETURN antigen
  UNION
  MATCH (antigen:Entity {id: $antigen})
  RETURN antigen
  UNION
  WITH 1 AS all WHERE $antigen IS NULL
  MATCH (:Statement {predicate: 'BINDS'})-[:OBJECT]->(antigen:Antigen)
  RETURN antigen
}
MATCH (antigen)<-[:OBJECT]-(s:Statement {predicate: 'BINDS', status: 'asserted'})-[:SUBJECT]->(binder:Entity)
MATCH (drug:Entity)-[:COMPOSED_OF*0..2]->(binder)
WITH DISTINCT antigen, s, binder, drug
OPTIONAL MATCH (drug)-[role:DEVELOPED_BY|LICENSED_TO]->(developer:Company)
OPTIONAL MATCH (drug)<-[:ACQUIRED]-(buyer:Company)
OPTIONAL MATCH (licence:Statement {id: role.statement}) WHERE type(role) = 'LICENSED_TO'
UNWIND [
  [developer, CASE WHEN licence IS NULL THEN 'develops' ELSE 'licensed' + coalesce(' until ' + licence.until, '') END],
  [buyer, 'bought']
] AS firm
WITH antigen, s, binder, drug, firm[0] AS firm, firm[1] AS how, developer IS NULL AND buyer IS NULL AS unknown
WHERE firm IS NOT NULL OR unknown
WITH DISTINCT antigen, s, binder, drug, firm, CASE WHEN firm IS NOT NULL THEN how END AS how
WITH antigen, binder, drug, firm, how,
  COLLECT { MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence) RETURN evidence.quote ORDER BY evidence.start, sentence.id LIMIT 1 }[0] AS quote
WITH antigen, binder, drug, firm, how, min(quote) AS quote
RETURN antigen.name AS antigen, firm.name AS firm, how, drug.name AS drug, CASE WHEN binder <> drug THEN binder.name END AS by,
  COLLECT {
    MATCH (drug)-[studied:STUDIED_FOR]->(cancer:Entity)
    RETURN DISTINCT cancer.name + coalesce(' (' + coalesce(studied.status, studied.phase) + ')', '') AS text ORDER BY text
  } AS studiedFor, quote
ORDER BY antigen, firm, drug, how, by
