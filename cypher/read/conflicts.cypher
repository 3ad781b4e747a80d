UNWIND $statements AS id
MATCH (here:Statement {id: id})-[conflict:CONFLICTS_WITH]-(:Statement) USING INDEX SEEK here:Statement(id)
RETURN DISTINCT startNode(conflict).id AS left, endNode(conflict).id AS right, conflict.reason AS reason
