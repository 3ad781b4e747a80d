// Title: What it is made of, and who shares its parts
// Purpose: the parts of a conjugate, each with its type, the sentence that says so, and the others that have it, by firm
// Param: drug = null, name, alias or id of the drug; null for all
CALL {
  MATCH (:Name {lower: toLower($drug)})-[:NAMES]->(drug:Entity)
  RETURN drug
  UNION
  MATCH (drug:Entity {id: $drug})
  RETURN drug
  UNION
  WITH 1 AS all WHERE $drug IS NULL
  MATCH (:Statement {predicate: 'COMPOSED_OF'})-[:SUBJECT]->(drug:Entity)
  RETURN drug
}
MATCH (drug)<-[:SUBJECT]-(s:Statement {predicate: 'COMPOSED_OF', status: 'asserted'})-[:OBJECT]->(part:Entity)
MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
WITH drug, part, evidence ORDER BY evidence.start, sentence.id
WITH drug, part, head(collect(evidence.quote)) AS quote
RETURN drug.name AS drug, part.name AS part, [label IN labels(part) WHERE label <> 'Entity'] AS type,
  COLLECT {
    MATCH (part)<-[:COMPOSED_OF]-(other:Entity)
    WHERE other <> drug
    WITH DISTINCT other, COLLECT {
      MATCH (other)-[:DEVELOPED_BY]->(firm:Company) RETURN DISTINCT firm.name ORDER BY firm.name
    } AS firms
    RETURN other.name + CASE firms WHEN [] THEN '' ELSE ' (' + reduce(text = firms[0], firm IN firms[1..] | text + ', ' + firm) + ')' END
    ORDER BY other.name
  } AS alsoIn, quote
ORDER BY drug, part
