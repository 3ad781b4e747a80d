UNWIND $statements AS id
MATCH (statement:Statement {id: id}) USING INDEX SEEK statement:Statement(id)
RETURN id
