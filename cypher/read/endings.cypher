UNWIND $statements AS id
MATCH (:Statement {id: id})-[ends:ENDS]-(:Statement)
RETURN DISTINCT startNode(ends).id AS by, endNode(ends).id AS of
