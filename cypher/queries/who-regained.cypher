// Title: Who got it back from whom
// Purpose: every return of rights to an asset: who regained them, from whom, when, with the sentence that says so
// Param: asset = null, name or alias of a drug, antibody or technology; null for all
MATCH (s:Statement {predicate: 'REGAINED_FROM', status: 'asserted'})-[:SUBJECT]->(asset:Entity)
WHERE $asset IS NULL OR any(name IN [asset.name] + asset.aliases WHERE toLower(name) = toLower($asset))
MATCH (s)-[:OBJECT]->(former:Entity)
OPTIONAL MATCH (s)-[:BY]->(holder:Entity)
MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
WITH s, asset, former, holder, evidence ORDER BY evidence.start, sentence.id
RETURN asset.name AS asset, holder.name AS regainedBy, former.name AS regainedFrom, s.date AS date,
  s.territory AS territory, head(collect(evidence.quote)) AS quote
ORDER BY asset, date, regainedFrom, quote
