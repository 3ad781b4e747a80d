// The kinds of nodes that have one label. Without a name stands how many there are, with it the largest value of a
// property, which tells its type.
MATCH (node:<Label>)
WHERE node.id > ''
UNWIND [null] + keys(node) AS name
RETURN labels(node) AS labels, name, count(*) AS count, max(node[name]) AS value
