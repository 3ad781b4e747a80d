// A page of nodes with the relationships of one kind that leave them: relationships have no key of their own.
MATCH (from:<From>)
USING INDEX from:<From>(id)
WHERE from.id > $after
WITH from
ORDER BY from.id
LIMIT $limit
RETURN from.id AS id, COLLECT { MATCH (from)-[edge:<Type>]->(to:<To>) WHERE to.id > '' RETURN [to.id, properties(edge)] } AS edges
