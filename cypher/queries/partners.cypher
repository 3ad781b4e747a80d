// Title: The partners of a firm
// Purpose: with whom a firm has agreements and licences, since when, over what, with the sentence that says so
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
  WHERE s.predicate IN ['PARTNERED_WITH', 'LICENSED_TO']
  MATCH (s)-[:SUBJECT|OBJECT|LICENSOR]->(company:Company)
  RETURN company
}
MATCH path = (former:Company)-[:BECAME*0..5]->(company)
WITH DISTINCT company, former
CALL {
  WITH former
  MATCH (former)<-[:SUBJECT|OBJECT]-(s:Statement {predicate: 'PARTNERED_WITH', status: 'asserted'})-[:SUBJECT|OBJECT]->(partner:Company)
  RETURN s, partner, 'agreement' AS how, null AS asset
  UNION
  WITH former
  MATCH (former)<-[:LICENSOR]-(s:Statement {predicate: 'LICENSED_TO', status: 'asserted'})-[:OBJECT]->(partner:Company)
  MATCH (s)-[:SUBJECT]->(asset:Entity)
  RETURN s, partner, 'licence to' AS how, asset.name AS asset
  UNION
  WITH former
  MATCH (former)<-[:OBJECT]-(s:Statement {predicate: 'LICENSED_TO', status: 'asserted'})-[:LICENSOR]->(partner:Company)
  MATCH (s)-[:SUBJECT]->(asset:Entity)
  RETURN s, partner, 'licence from' AS how, asset.name AS asset
}
RETURN company.name AS company, CASE WHEN former <> company THEN former.name END AS as, partner.name AS partner, how,
  asset, s.date AS date, s.until AS until, s.known AS known,
  COLLECT { MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence) RETURN evidence.quote ORDER BY evidence.start, sentence.id LIMIT 1 }[0] AS quote
ORDER BY company, partner, coalesce(date, known), how, asset, quote
