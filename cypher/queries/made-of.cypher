// Title: What it is made of
// Purpose: the parts of a conjugate, each with its type and the sentence that says so
// Param: drug = null, name or alias of the drug; null for all
MATCH (s:Statement {predicate: 'COMPOSED_OF', status: 'asserted'})-[:SUBJECT]->(drug:Entity)
WHERE $drug IS NULL OR any(name IN [drug.name] + drug.aliases WHERE toLower(name) = toLower($drug))
MATCH (s)-[:OBJECT]->(part:Entity)
MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
WITH drug, part, evidence ORDER BY evidence.start, sentence.id
RETURN drug.name AS drug, part.name AS part, [label IN labels(part) WHERE label <> 'Entity'] AS type,
  head(collect(evidence.quote)) AS quote
ORDER BY drug, part
