// Title: The deals around one asset, drawn
// Purpose: an asset with its licences, returns, parts and targets, and the sentences behind them, to be drawn in Browser
// Param: asset = null, name or alias of a drug, antibody or technology; null for all
MATCH (asset:Entity)<-[:SUBJECT]-(s:Statement {status: 'asserted'})
WHERE $asset IS NULL OR any(name IN [asset.name] + asset.aliases WHERE toLower(name) = toLower($asset))
MATCH p = (asset)<-[:SUBJECT]-(s)-[:OBJECT|LICENSOR|BY|EVIDENCED_BY]->()
RETURN p
LIMIT 300
