// Title: What it binds, and where that is found
// Purpose: the antigens that an antibody or drug binds, and the cancers in which each antigen is found
// Param: binder = null, name or alias of the antibody or drug; null for all
MATCH (s:Statement {predicate: 'BINDS', status: 'asserted'})-[:SUBJECT]->(binder:Entity)
WHERE $binder IS NULL OR any(name IN [binder.name] + binder.aliases WHERE toLower(name) = toLower($binder))
MATCH (s)-[:OBJECT]->(antigen:Entity)
MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
WITH binder, antigen, evidence ORDER BY evidence.start, sentence.id
WITH binder, antigen, head(collect(evidence.quote)) AS quote
OPTIONAL MATCH (antigen)-[:PRESENT_IN]->(cancer:Entity)
WITH binder, antigen, quote, cancer ORDER BY cancer.name
RETURN binder.name AS binder, antigen.name AS antigen, collect(DISTINCT cancer.name) AS foundIn, quote
ORDER BY binder, antigen
