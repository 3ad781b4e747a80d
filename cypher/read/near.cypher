// The things with names most like some words.
CALL db.index.fulltext.queryNodes('entity_names', $text) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $types)
RETURN node.id AS id, node.name AS name, [label IN labels(node) WHERE label <> 'Entity'][0] AS type
ORDER BY score DESC, id
LIMIT 5
