// When rights were given, what ended them, and which statements tell of the same deal.
UNWIND $statements AS id
MATCH (:Statement {id: id})-[ends:ENDS]-(:Statement)
DELETE ends;

UNWIND $statements AS id
MATCH (:Statement {id: id})-[supports:SUPPORTS {about: 'deal'}]-(:Statement)
DELETE supports;

UNWIND $statements AS id
MATCH (:Statement {id: id})-[conflict:CONFLICTS_WITH {about: 'deal'}]-(:Statement)
DELETE conflict;

UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement.from = row.from, statement.until = row.until, statement.first = row.first, statement.places = row.places,
  statement.without = row.without;

UNWIND $endings AS row
MATCH (ending:Statement {id: row.by})
MATCH (ended:Statement {id: row.of})
CREATE (ending)-[ends:ENDS]->(ended)
SET ends.day = row.day, ends.known = row.known, ends.territory = row.territory, ends.within = row.within;

UNWIND $retold AS row
MATCH (specific:Statement {id: row.specific})
MATCH (general:Statement {id: row.general})
CREATE (specific)-[:SUPPORTS {about: 'deal'}]->(general);

UNWIND $conflicts AS row
MATCH (left:Statement {id: row.left})
MATCH (right:Statement {id: row.right})
CREATE (left)-[:CONFLICTS_WITH {about: 'deal', reason: row.reason}]->(right);
