// Title: Where people went
// Purpose: the posts of people in several firms, in the order in which filings first told of them
// Param: name = null, name, alias or id of a person, or of a company for all who were ever there; null for all
// Only who is known to be one person is one; others of the same name in other firms are marked as namesakes.
CALL {
  MATCH (:Name {lower: toLower($name)})-[:NAMES]->(person:Person)
  RETURN person
  UNION
  MATCH (:Name {lower: toLower($name)})-[:NAMES]->(:Company)<-[:WORKS_FOR]-(person:Person)
  RETURN person
  UNION
  MATCH (person:Entity {id: $name}) WHERE person:Person
  RETURN person
  UNION
  MATCH (:Entity {id: $name})<-[:WORKS_FOR]-(person:Person)
  RETURN person
  UNION
  WITH 1 AS all WHERE $name IS NULL
  MATCH (:Statement {predicate: 'WORKS_FOR'})-[:SUBJECT]->(person:Person)
  RETURN person
}
CALL {
  WITH person
  RETURN person AS same
  UNION
  WITH person
  MATCH (person)<-[:NAMES]-(:Name)-[:SPELLS]->(:Key)<-[:SPELLS]-(:Name)-[:NAMES]->(same:Person)
  WHERE $name IS NOT NULL
  RETURN same
}
MATCH (same)<-[:SUBJECT]-(s:Statement {predicate: 'WORKS_FOR', status: 'asserted'})-[:OBJECT]->(company:Company)
WITH person, collect({same: same, s: s, company: company}) AS posts, count(DISTINCT company) AS firms
WHERE firms > 1
UNWIND posts AS post
WITH person AS who, post.same AS same, post.company AS company, post.s AS s
RETURN who.name AS person, company.name AS company, s.title AS title, s.known AS known,
  CASE WHEN same <> who THEN same.id END AS namesake,
  COLLECT { MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence) RETURN evidence.quote ORDER BY evidence.start, sentence.id LIMIT 1 }[0] AS quote
ORDER BY person, who.id, known, company, title, quote
