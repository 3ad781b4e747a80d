// All that filings have contributed, but not the filings themselves.
UNWIND $filings AS id
MATCH (here:Filing {id: id})-[:CONTAINS]->(document:Document) USING INDEX SEEK here:Filing(id)
OPTIONAL MATCH (document)-[:CONTAINS]->(sentence:Sentence)
DETACH DELETE sentence, document;

UNWIND $filings AS id
MATCH (here:Filing {id: id})-[told:CALLS|EQUATES|FILED_BY]->() USING INDEX SEEK here:Filing(id)
DELETE told;

UNWIND $filings AS id
MATCH (filing:Filing {id: id}) USING INDEX SEEK filing:Filing(id)
MATCH (name:Name)-[within:NAMES]->(:Entity)
WHERE name.id IN $names AND within.within = filing.id
DELETE within;
