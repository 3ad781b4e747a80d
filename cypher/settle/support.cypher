// How well statements are supported, and which are the more specific ones.
UNWIND $statements AS id
MATCH (here:Statement {id: id})-[supports:SUPPORTS {about: 'ends'}]-(:Statement) USING INDEX SEEK here:Statement(id)
DELETE supports;

UNWIND $statements AS id
MATCH (here:Statement {id: id})-[conflict:CONFLICTS_WITH {about: 'ends'}]-(:Statement)
USING INDEX SEEK here:Statement(id)
DELETE conflict;

UNWIND $rows AS row
MATCH (statement:Statement {id: row.id}) USING INDEX SEEK statement:Statement(id)
SET statement.support = row.support, statement.confidence = toFloat(row.confidence), statement.known = row.known,
  statement.withdrawn = row.withdrawn, statement.because = row.because;

UNWIND $supports AS row
MATCH (specific:Statement {id: row.specific}) USING INDEX SEEK specific:Statement(id)
MATCH (general:Statement {id: row.general}) USING INDEX SEEK general:Statement(id)
CREATE (specific)-[:SUPPORTS {about: 'ends'}]->(general);

UNWIND $conflicts AS row
MATCH (left:Statement {id: row.left}) USING INDEX SEEK left:Statement(id)
MATCH (right:Statement {id: row.right}) USING INDEX SEEK right:Statement(id)
CREATE (left)-[:CONFLICTS_WITH {about: 'ends', reason: row.reason}]->(right);
