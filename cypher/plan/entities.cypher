UNWIND $rows AS row
MATCH (known:Entity {id: row.id})
RETURN known.id AS id, [known.name] + known.aliases AS names
