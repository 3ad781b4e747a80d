// Title: Who works where
// Purpose: people, their companies and titles, with the sentence that says so
// Param: name = null, name or alias of a person or a company; null for all
MATCH (s:Statement {predicate: 'WORKS_FOR', status: 'asserted'})-[:SUBJECT]->(person:Entity)
MATCH (s)-[:OBJECT]->(company:Entity)
WHERE $name IS NULL
  OR any(name IN [person.name, company.name] + person.aliases + company.aliases WHERE toLower(name) = toLower($name))
MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
WITH s, person, company, evidence ORDER BY evidence.start, sentence.id
RETURN person.name AS person, company.name AS company, s.title AS title, head(collect(evidence.quote)) AS quote
ORDER BY person, company, title
