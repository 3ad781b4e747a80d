// Title: The core facts
// Purpose: every licence, return of rights, composition and binding, each with its quote
// Param: name = null, name or alias of anything that takes part; null for all
MATCH (s:Statement {status: 'asserted'})-[:SUBJECT]->(subject:Entity)
WHERE s.predicate IN ['LICENSED_TO', 'REGAINED_FROM', 'COMPOSED_OF', 'BINDS']
MATCH (s)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (s)-[:LICENSOR|BY]->(party:Entity)
WITH s, subject, object, party
WHERE $name IS NULL OR any(entity IN [subject, object, party]
  WHERE any(name IN [entity.name] + entity.aliases WHERE toLower(name) = toLower($name)))
MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
WITH s, subject, object, party, evidence ORDER BY evidence.start, sentence.id
RETURN subject.name AS subject, s.predicate AS relation, object.name AS object, party.name AS by, s.date AS date,
  s.territory AS territory, head(collect(evidence.quote)) AS quote
ORDER BY relation, subject, date, object, quote
