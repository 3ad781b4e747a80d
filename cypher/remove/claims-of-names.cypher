// The claims about names that mean something else now, to be made anew.
UNWIND $names AS id
MATCH (here:Name {id: id})-[:NAMES]->(:Entity)<-[:SUBJECT|OBJECT|LICENSOR|BY]-(statement:Statement)
USING INDEX SEEK here:Name(id)
WITH DISTINCT statement
MATCH (statement)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
WHERE any(end IN [evidence.subject, evidence.object, evidence.licensor, evidence.by] WHERE end IN $names)
WITH statement, evidence, sentence, evidence {.*} AS said, statement {.*} AS stated
DELETE evidence
RETURN sentence.id AS sentence, stated, said
