UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (sentence:Sentence {id: row.sentence})
MERGE (statement)-[evidence:EVIDENCED_BY {start: row.start, end: row.end, rule: row.rule}]->(sentence)
SET evidence.quote = row.quote
