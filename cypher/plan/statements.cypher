UNWIND $rows AS row
MATCH (known:Statement {id: row.id})
RETURN known.id AS id, [] AS names
