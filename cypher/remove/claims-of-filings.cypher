// All claims of filings that were amended, or are not any more, to be made anew.
UNWIND $filings AS id
MATCH (here:Filing {id: id})-[:CONTAINS]->(:Document)-[:CONTAINS]->(sentence:Sentence)<-[evidence:EVIDENCED_BY]-(statement:Statement)
USING INDEX SEEK here:Filing(id)
WITH statement, evidence, sentence, evidence {.*} AS said, statement {.*} AS stated
DELETE evidence
RETURN sentence.id AS sentence, stated, said
