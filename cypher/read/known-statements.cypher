UNWIND $statements AS id
MATCH (statement:Statement {id: id})
RETURN id
