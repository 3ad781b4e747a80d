UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentence})
MATCH (entity:Entity {id: row.entity})
CREATE (sentence)-[:MENTIONS {start: row.start, end: row.end, text: row.text, rule: row.rule, name: row.name}]->(entity)
