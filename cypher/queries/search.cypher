// Title: Find a thing by its name
// Purpose: full-text search over names and aliases, best match first
// Param: text = '*', words to look for, * for all; Lucene syntax such as mab* or "two words" works
CALL db.index.fulltext.queryNodes('entity_names', $text) YIELD node, score
RETURN node.name AS name, [label IN labels(node) WHERE label <> 'Entity'] AS type, node.aliases AS aliases,
  node.id AS id, round(score, 2) AS score
ORDER BY score DESC, name
LIMIT 25
