UNWIND $rows AS row
MATCH (document:Document {id: row.document})
CREATE (document)-[:CONTAINS]->(sentence:Sentence {id: row.id})
SET sentence += row.properties
