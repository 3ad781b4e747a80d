// All that filings have contributed, but not the filings themselves.
UNWIND $filings AS id
MATCH (here:Filing {id: id})-[:CONTAINS]->(document:Document) USING INDEX SEEK here:Filing(id)
OPTIONAL MATCH (document)-[:CONTAINS]->(sentence:Sentence)
DETACH DELETE sentence, document;

UNWIND $filings AS id
MATCH (here:Filing {id: id})-[:CALLS]->(:Name)-[within:NAMES]->(:Entity) USING INDEX SEEK here:Filing(id)
WHERE within.within = id
DELETE within;

UNWIND $filings AS id
MATCH (here:Filing {id: id})-[told:CALLS|EQUATES|FILED_BY]->() USING INDEX SEEK here:Filing(id)
DELETE told;
