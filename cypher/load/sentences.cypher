// The sentences of documents: [document, [[one of $kinds, start, end, text], …]].
UNWIND $rows AS row
MATCH (document:Document {id: row[0]})
UNWIND row[1] AS sentence
WITH row[0] + ':' + toString(sentence[1]) AS id, document, sentence, $kinds[sentence[0]] AS kind
CREATE (document)-[:CONTAINS]->(:Sentence {
  id: id, start: sentence[1], end: sentence[2], text: sentence[3], section: kind[0], heading: kind[1]
})
