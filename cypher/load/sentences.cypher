// The sentences of documents, with what they mention and what they say: [document, [[one of $kinds, start, end, text,
// [[one of $mentioned, start, end], …], [[one of $said, start, end, quote], …]], …]]; no quote: all of the sentence.
// What they point at is found once, and known by its place: one that were not there would be an error, and move no other.
WITH COLLECT {
  UNWIND range(0, size($entities) - 1) AS at
  OPTIONAL MATCH (entity:Entity {id: $entities[at]}) USING INDEX SEEK entity:Entity(id)
  RETURN entity ORDER BY at
} AS entities, COLLECT {
  UNWIND range(0, size($statements) - 1) AS at
  OPTIONAL MATCH (statement:Statement {id: $statements[at]}) USING INDEX SEEK statement:Statement(id)
  RETURN statement ORDER BY at
} AS statements
UNWIND $rows AS row
MATCH (document:Document {id: row[0]}) USING INDEX SEEK document:Document(id)
UNWIND row[1] AS told
WITH entities, statements, document, row[0] + ':' + toString(told[1]) AS id, told, $kinds[told[0]] AS kind
CREATE (document)-[:CONTAINS]->(sentence:Sentence {
  id: id, start: told[1], end: told[2], text: told[3], section: kind[0], heading: kind[1]
})
FOREACH (mention IN told[4] | FOREACH (kind IN [$mentioned[mention[0]]] | FOREACH (entity IN [entities[kind[0]]] |
  CREATE (sentence)-[:MENTIONS {start: mention[1], end: mention[2], name: kind[1], text: kind[2], rule: kind[3]}]->(entity)
)))
FOREACH (passage IN told[5] | FOREACH (kind IN [$said[passage[0]]] | FOREACH (statement IN [statements[kind[0]]] |
  CREATE (statement)-[:EVIDENCED_BY {
    start: passage[1], end: passage[2], quote: coalesce(passage[3], told[3]), rule: kind[1], status: kind[2],
    because: kind[3], subject: $names[kind[4]], object: $names[kind[5]], licensor: $names[kind[6]], by: $names[kind[7]]
  }]->(sentence)
)))
