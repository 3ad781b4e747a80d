// Title: What each partner develops
// Purpose: the partners of a company, by agreement or by licence, and what each of them develops or has licensed
// Param: company = null, name or alias of the company; null for all
MATCH (company:Company)
WHERE $company IS NULL OR any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
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
OPTIONAL MATCH (partner)<-[:DEVELOPED_BY]-(own:Entity)
WITH company, partner, own ORDER BY own.name
WITH company, partner, collect(DISTINCT own.name) AS develops
OPTIONAL MATCH (partner)<-[:LICENSED_TO]-(licensed:Entity)
WITH company, partner, develops, licensed ORDER BY licensed.name
RETURN company.name AS company, partner.name AS partner, develops, collect(DISTINCT licensed.name) AS licensed
ORDER BY company, partner
