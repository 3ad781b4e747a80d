// Title: A firm's assets, in and out
// Purpose: what a firm licensed in and out, got back, gave back and bought, under its own or an earlier name
// Param: company = null, name, alias, CIK or id of the firm; null for all
CALL {
  MATCH (:Name {lower: toLower($company)})-[:NAMES]->(company:Company)
  RETURN company
  UNION
  MATCH (company:Entity {id: $company})
  RETURN company
  UNION
  WITH 1 AS all WHERE $company IS NULL
  MATCH (s:Statement) USING INDEX s:Statement(predicate)
  WHERE s.predicate IN ['LICENSED_TO', 'REGAINED_FROM', 'ACQUIRED']
  MATCH (s)-[:SUBJECT|OBJECT|LICENSOR|BY]->(company:Company)
  RETURN company
}
MATCH path = (former:Company)-[:BECAME*0..5]->(company)
WITH DISTINCT company, former
MATCH (former)<-[role:SUBJECT|OBJECT|LICENSOR|BY]-(s:Statement {status: 'asserted'})
WHERE s.predicate IN ['LICENSED_TO', 'REGAINED_FROM', 'ACQUIRED']
WITH company, former, s, s.predicate + ' ' + type(role) AS part
MATCH (s)-[:SUBJECT|OBJECT]->(asset:Drug|Antibody|Antigen|Technology)
RETURN company.name AS company, CASE WHEN former <> company THEN former.name END AS as,
  CASE part
    WHEN 'LICENSED_TO OBJECT' THEN 'licensed in'
    WHEN 'LICENSED_TO LICENSOR' THEN 'licensed out'
    WHEN 'REGAINED_FROM BY' THEN 'got back'
    WHEN 'REGAINED_FROM OBJECT' THEN 'gave back'
    ELSE 'bought'
  END AS how,
  asset.name AS asset, COLLECT {
    MATCH (s)-[:SUBJECT|OBJECT|LICENSOR|BY]->(other:Company) WHERE other <> former RETURN other.name ORDER BY other.name
  } AS with, s.territory AS territory, s.date AS date, s.until AS until, s.known AS known,
  COLLECT { MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence) RETURN evidence.quote ORDER BY evidence.start, sentence.id LIMIT 1 }[0] AS quote
ORDER BY company, how, asset, coalesce(date, known), quote
