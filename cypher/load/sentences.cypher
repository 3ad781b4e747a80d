UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MERGE (sentence:Sentence {id: row.id})
SET sentence += row.properties
MERGE (document)-[:CONTAINS]->(sentence)
