// The passages that statements rest on, in the order of their filings.
UNWIND $statements AS id
MATCH (here:Statement {id: id})-[evidence:EVIDENCED_BY]->(sentence:Sentence)<-[:CONTAINS]-(document:Document)<-[:CONTAINS]-(filing:Filing)
USING INDEX SEEK here:Statement(id)
RETURN id, evidence {.*} AS evidence, sentence.id AS sentence, document {.id, .type, .date} AS document,
  filing {.id, .form, .filed, .source} AS filing,
  COLLECT { MATCH (amendment:Filing)-[:AMENDS]->(filing) RETURN amendment.id ORDER BY amendment.id } AS amendedBy
ORDER BY filing.filed, filing.id, document.id, evidence.start, evidence.rule
