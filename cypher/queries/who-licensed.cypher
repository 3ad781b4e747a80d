// Title: Who licensed it to whom
// Purpose: every licence of an asset: licensor, licensee, when, for which territory, with the sentence that says so
// Param: asset = null, name or alias of a drug, antibody or technology; null for all
MATCH (s:Statement {predicate: 'LICENSED_TO', status: 'asserted'})-[:SUBJECT]->(asset:Entity)
WHERE $asset IS NULL OR any(name IN [asset.name] + asset.aliases WHERE toLower(name) = toLower($asset))
MATCH (s)-[:OBJECT]->(licensee:Entity)
OPTIONAL MATCH (s)-[:LICENSOR]->(licensor:Entity)
MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
WITH s, asset, licensor, licensee, evidence ORDER BY evidence.start, sentence.id
RETURN asset.name AS asset, licensor.name AS licensor, licensee.name AS licensee, s.date AS date,
  s.territory AS territory, s.rights AS rights, head(collect(evidence.quote)) AS quote
ORDER BY asset, date, licensee, quote
