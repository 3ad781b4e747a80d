// Title: What each partner develops
// Purpose: the partners of a company, by agreement or by licence, and what each of them develops or has licensed
// Param: company = null, name, alias, CIK or id of the company; null for all
CALL {
  MATCH (:Name {lower: toLower($company)})-[:NAMES]->(company:Company)
  RETURN company
  UNION
  MATCH (company:Entity {id: $company})
  RETURN company
  UNION
  WITH 1 AS all WHERE $company IS NULL
  MATCH (s:Statement) USING INDEX s:Statement(predicate)
  WHERE s.predicate IN ['PARTNERED_WITH', 'LICENSED_TO', 'DEVELOPED_BY']
  MATCH (s)-[:SUBJECT|OBJECT|LICENSOR]->(company:Company)
  RETURN company
}
CALL {
  WITH company
  MATCH (company)-[:PARTNERED_WITH]-(partner:Company)
  RETURN partner
  UNION
  WITH company
  MATCH (company)<-[:LICENSOR]-(:Statement {status: 'asserted'})-[:OBJECT]->(partner:Company)
  RETURN partner
  UNION
  WITH company
  MATCH (company)<-[:DEVELOPED_BY]-(technology:Technology)<-[:USES_TECHNOLOGY]-(:Entity)-[:DEVELOPED_BY]->(partner:Company)
  WHERE partner <> company
  RETURN partner
}
RETURN company.name AS company, partner.name AS partner,
  COLLECT { MATCH (partner)<-[:DEVELOPED_BY]-(own:Entity) RETURN DISTINCT own.name ORDER BY own.name } AS develops,
  COLLECT { MATCH (partner)<-[:LICENSED_TO]-(licensed:Entity) RETURN DISTINCT licensed.name ORDER BY licensed.name } AS licensed
ORDER BY company, partner
