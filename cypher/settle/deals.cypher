// When licences took effect, and what ended them.
UNWIND $statements AS id
MATCH (:Statement {id: id})-[ends:ENDS]-(:Statement)
DELETE ends;

UNWIND $statements AS id
MATCH (:Statement {id: id})-[conflict:CONFLICTS_WITH {about: 'deal'}]-(:Statement)
DELETE conflict;

UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement.from = row.from, statement.until = row.until;

UNWIND $endings AS row
MATCH (ending:Statement {id: row.by})
MATCH (licence:Statement {id: row.of})
CREATE (ending)-[ends:ENDS]->(licence)
SET ends.day = row.day;

UNWIND $conflicts AS row
MATCH (left:Statement {id: row.left})
MATCH (right:Statement {id: row.right})
CREATE (left)-[:CONFLICTS_WITH {about: 'deal', reason: row.reason}]->(right);
