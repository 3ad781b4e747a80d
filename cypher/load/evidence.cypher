// The passages of statements: [sentence, [[one of $kinds, start, end, quote], …]]; no quote: all of the sentence.
UNWIND $rows AS row
MATCH (sentence:Sentence {id: row[0]}) USING INDEX SEEK sentence:Sentence(id)
UNWIND row[1] AS passage
WITH sentence, passage, $kinds[passage[0]] AS kind
MATCH (statement:Statement {id: kind[0]}) USING INDEX SEEK statement:Statement(id)
CREATE (statement)-[:EVIDENCED_BY {
  start: passage[1], end: passage[2], quote: coalesce(passage[3], sentence.text), rule: kind[1], status: kind[2],
  because: kind[3], subject: kind[4], object: kind[5], licensor: kind[6], by: kind[7]
}]->(sentence)
