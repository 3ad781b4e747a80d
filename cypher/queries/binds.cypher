// Title: What it binds, and where that is found
// Purpose: the antigens that an antibody or drug binds, and the cancers in which each antigen is found
// Param: binder = null, name, alias or id of the antibody or drug; null for all
CALL {
  MATCH (:Name {lower: toLower($binder)})-[:NAMES]->(binder:Entity)
  RETURN binder
  UNION
  MATCH (binder:Entity {id: $binder})
  RETURN binder
  UNION
  WITH 1 AS all WHERE $binder IS NULL
  MATCH (:Statement {predicate: 'BINDS'})-[:SUBJECT]->(binder:Entity)
  RETURN binder
}
MATCH (binder)<-[:SUBJECT]-(s:Statement {predicate: 'BINDS', status: 'asserted'})-[:OBJECT]->(antigen:Entity)
MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
WITH binder, antigen, evidence ORDER BY evidence.start, sentence.id
WITH binder, antigen, head(collect(evidence.quote)) AS quote
RETURN binder.name AS binder, antigen.name AS antigen,
  COLLECT { MATCH (antigen)-[:PRESENT_IN]->(cancer:Entity) RETURN DISTINCT cancer.name ORDER BY cancer.name } AS foundIn, quote
ORDER BY binder, antigen
