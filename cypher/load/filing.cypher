// The source is where the filing was read first: reading a copy of it changes nothing.
UNWIND $rows AS row
MERGE (filing:Filing {id: row.id})
ON CREATE SET filing.source = row.source
SET filing += row.properties
