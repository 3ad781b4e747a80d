// What holds between some statements and others.
UNWIND $statements AS id
MATCH (here:Statement {id: id})-[tie:ENDS|SUPPORTS|CONFLICTS_WITH]-(:Statement) USING INDEX SEEK here:Statement(id)
RETURN DISTINCT type(tie) AS type, startNode(tie).id AS from, endNode(tie).id AS to, tie {.*} AS told
