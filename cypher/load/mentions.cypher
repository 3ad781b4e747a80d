// What sentences mention: [sentence, [[one of $kinds, start, end], …]].
UNWIND $rows AS row
MATCH (sentence:Sentence {id: row[0]}) USING INDEX SEEK sentence:Sentence(id)
UNWIND row[1] AS mention
WITH sentence, mention, $kinds[mention[0]] AS kind
MATCH (entity:Entity {id: kind[0]}) USING INDEX SEEK entity:Entity(id)
CREATE (sentence)-[:MENTIONS {start: mention[1], end: mention[2], name: kind[1], text: kind[2], rule: kind[3]}]->(entity)
