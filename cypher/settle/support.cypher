// How well statements are supported, and which are the more specific ones.
UNWIND $statements AS id
MATCH (:Statement {id: id})-[supports:SUPPORTS {about: 'ends'}]-(:Statement)
DELETE supports;

UNWIND $statements AS id
MATCH (:Statement {id: id})-[conflict:CONFLICTS_WITH {about: 'ends'}]-(:Statement)
DELETE conflict;

UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement.support = row.support, statement.confidence = toFloat(row.confidence), statement.known = row.known,
  statement.withdrawn = row.withdrawn, statement.because = row.because;

UNWIND $supports AS row
MATCH (specific:Statement {id: row.specific})
MATCH (general:Statement {id: row.general})
CREATE (specific)-[:SUPPORTS {about: 'ends'}]->(general);

UNWIND $conflicts AS row
MATCH (left:Statement {id: row.left})
MATCH (right:Statement {id: row.right})
CREATE (left)-[:CONFLICTS_WITH {about: 'ends', reason: row.reason}]->(right);
