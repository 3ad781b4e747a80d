// The names that filings use: [filing, [place among $names, …]].
UNWIND $rows AS row
MATCH (filing:Filing {id: row[0]})
UNWIND row[1] AS at
MATCH (name:Name {id: $names[at]})
CREATE (filing)-[:CALLS]->(name)
