UNWIND $rows AS row
MATCH (known:Filing {id: row.id})
RETURN known.id AS id, [] AS names
