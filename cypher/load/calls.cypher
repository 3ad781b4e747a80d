// The names that filings use: [filing, [place among $names, …]].
UNWIND $rows AS row
MATCH (filing:Filing {id: row[0]}) USING INDEX SEEK filing:Filing(id)
UNWIND row[1] AS at
MATCH (name:Name {id: $names[at]}) USING INDEX SEEK name:Name(id)
CREATE (filing)-[:CALLS]->(name)
