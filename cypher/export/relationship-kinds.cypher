// The kinds of relationships that leave the nodes of one label, told as those of nodes are.
MATCH (from:<Label>)-[edge]->(to)
WHERE from.id > '' AND to.id > ''
UNWIND [null] + keys(edge) AS name
RETURN type(edge) AS type, labels(to) AS labels, name, count(*) AS count, max(edge[name]) AS value
