// All that filings have contributed, but not the filings themselves.
UNWIND $filings AS id
MATCH (:Filing {id: id})-[:CONTAINS]->(document:Document)
OPTIONAL MATCH (document)-[:CONTAINS]->(sentence:Sentence)
DETACH DELETE sentence, document;

UNWIND $filings AS id
MATCH (:Filing {id: id})-[told:CALLS|EQUATES|FILED_BY]->()
DELETE told;

UNWIND $filings AS id
MATCH (filing:Filing {id: id})
MATCH (name:Name)-[within:NAMES]->(:Entity)
WHERE name.id IN $names AND within.within = filing.id
DELETE within;
