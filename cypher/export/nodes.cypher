// A page of nodes, in the order of the index, that of code points. Without the index no page would be quick.
MATCH (node:<Label>)
USING INDEX node:<Label>(id)
WHERE node.id > $after
RETURN labels(node) AS labels, properties(node) AS properties
ORDER BY node.id
LIMIT $limit
