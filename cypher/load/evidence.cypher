UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (sentence:Sentence {id: row.sentence})
CREATE (statement)-[evidence:EVIDENCED_BY]->(sentence)
SET evidence = row.properties
