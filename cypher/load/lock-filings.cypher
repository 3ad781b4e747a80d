// Two imports that read the same filing at once take turns from here on; what the graph has of it is told.
UNWIND $rows AS row
MERGE (filing:Filing {id: row.id})
SET filing.locked = true
RETURN filing.id AS id, filing.digest AS digest, filing.content AS content, filing.size AS size
