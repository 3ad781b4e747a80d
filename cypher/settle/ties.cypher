// Which statements end others, support them, or can't hold with them.
UNWIND $gone AS row
MATCH (from:Statement {id: row.from})-[tie:ENDS|SUPPORTS|CONFLICTS_WITH]->(:Statement {id: row.to})
USING INDEX SEEK from:Statement(id)
WHERE type(tie) = row.type AND coalesce(tie.about, '') = row.about
DELETE tie;

UNWIND $ENDS AS row
MATCH (ending:Statement {id: row.from}) USING INDEX SEEK ending:Statement(id)
MATCH (ended:Statement {id: row.to}) USING INDEX SEEK ended:Statement(id)
CREATE (ending)-[tie:ENDS]->(ended)
SET tie = row.told;

UNWIND $SUPPORTS AS row
MATCH (specific:Statement {id: row.from}) USING INDEX SEEK specific:Statement(id)
MATCH (general:Statement {id: row.to}) USING INDEX SEEK general:Statement(id)
CREATE (specific)-[tie:SUPPORTS]->(general)
SET tie = row.told;

UNWIND $CONFLICTS_WITH AS row
MATCH (left:Statement {id: row.from}) USING INDEX SEEK left:Statement(id)
MATCH (right:Statement {id: row.to}) USING INDEX SEEK right:Statement(id)
CREATE (left)-[tie:CONFLICTS_WITH]->(right)
SET tie = row.told;
