// Title: Who holds the rights
// Purpose: for each asset that was licensed or given back: who holds the rights now, since when, and the sentence
// Param: asset = null, name or alias of a drug, antibody or technology; null for all
// A licence has ended when its licensee, or the company that the licensee became, gave the rights up later on.
MATCH (s:Statement {status: 'asserted'})-[:SUBJECT]->(asset:Entity)
WHERE s.predicate IN ['LICENSED_TO', 'REGAINED_FROM']
  AND ($asset IS NULL OR any(name IN [asset.name] + asset.aliases WHERE toLower(name) = toLower($asset)))
MATCH (s)-[:OBJECT]->(other:Entity)
OPTIONAL MATCH (s)-[:BY]->(regainer:Entity)
WITH s, asset, other, CASE s.predicate WHEN 'LICENSED_TO' THEN other ELSE regainer END AS holder
WHERE holder IS NOT NULL AND NOT EXISTS {
  MATCH (other)-[:BECAME*0..3]->(:Entity)<-[:OBJECT]-(end:Statement {predicate: 'REGAINED_FROM', status: 'asserted'})
    -[:SUBJECT]->(asset)
  WHERE s.predicate = 'LICENSED_TO' AND (s.date IS NULL OR end.date IS NULL OR end.date >= s.date)
}
MATCH (s)-[evidence:EVIDENCED_BY]->(sentence:Sentence)
WITH s, asset, other, holder, evidence ORDER BY evidence.start, sentence.id
RETURN asset.name AS asset, holder.name AS holder, s.date AS since, s.territory AS territory,
  CASE s.predicate WHEN 'LICENSED_TO' THEN 'licensed' ELSE 'regained from ' + other.name END AS how,
  head(collect(evidence.quote)) AS quote
ORDER BY asset, since, holder, quote
