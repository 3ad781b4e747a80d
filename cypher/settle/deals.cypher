// When rights were given, what ended them, and which statements tell of the same deal.
UNWIND $statements AS id
MATCH (here:Statement {id: id})-[ends:ENDS]-(:Statement) USING INDEX SEEK here:Statement(id)
DELETE ends;

UNWIND $statements AS id
MATCH (here:Statement {id: id})-[supports:SUPPORTS {about: 'deal'}]-(:Statement) USING INDEX SEEK here:Statement(id)
DELETE supports;

UNWIND $statements AS id
MATCH (here:Statement {id: id})-[conflict:CONFLICTS_WITH {about: 'deal'}]-(:Statement)
USING INDEX SEEK here:Statement(id)
DELETE conflict;

UNWIND $rows AS row
MATCH (statement:Statement {id: row.id}) USING INDEX SEEK statement:Statement(id)
SET statement.from = row.from, statement.until = row.until, statement.first = row.first, statement.places = row.places,
  statement.without = row.without;

UNWIND $endings AS row
MATCH (ending:Statement {id: row.by}) USING INDEX SEEK ending:Statement(id)
MATCH (ended:Statement {id: row.of}) USING INDEX SEEK ended:Statement(id)
CREATE (ending)-[ends:ENDS]->(ended)
SET ends.day = row.day, ends.known = row.known, ends.territory = row.territory, ends.within = row.within;

UNWIND $retold AS row
MATCH (specific:Statement {id: row.specific}) USING INDEX SEEK specific:Statement(id)
MATCH (general:Statement {id: row.general}) USING INDEX SEEK general:Statement(id)
CREATE (specific)-[:SUPPORTS {about: 'deal'}]->(general);

UNWIND $conflicts AS row
MATCH (left:Statement {id: row.left}) USING INDEX SEEK left:Statement(id)
MATCH (right:Statement {id: row.right}) USING INDEX SEEK right:Statement(id)
CREATE (left)-[:CONFLICTS_WITH {about: 'deal', reason: row.reason}]->(right);
