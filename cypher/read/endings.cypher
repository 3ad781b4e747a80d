UNWIND $statements AS id
MATCH (here:Statement {id: id})-[ends:ENDS]-(:Statement) USING INDEX SEEK here:Statement(id)
RETURN DISTINCT startNode(ends).id AS by, endNode(ends).id AS of
