UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentence})
MATCH (entity:Entity {id: row.entity})
MERGE (sentence)-[mention:MENTIONS {start: row.start, end: row.end}]->(entity)
SET mention.text = row.text, mention.rule = row.rule
