UNWIND $statements AS id
MATCH (:Statement {id: id})-[conflict:CONFLICTS_WITH]-(:Statement)
RETURN DISTINCT startNode(conflict).id AS left, endNode(conflict).id AS right, conflict.reason AS reason
