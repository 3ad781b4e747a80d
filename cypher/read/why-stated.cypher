// Statements with their ends, and with all that they are tied to.
UNWIND $statements AS id
MATCH (statement:Statement {id: id}) USING INDEX SEEK statement:Statement(id)
MATCH (statement)-[:SUBJECT]->(subject:Entity)
MATCH (statement)-[:OBJECT]->(object:Entity)
RETURN statement {.*} AS statement, subject {.id, .name} AS subject, object {.id, .name} AS object,
  COLLECT { MATCH (statement)-[:LICENSOR]->(licensor:Entity) RETURN licensor {.id, .name} }[0] AS licensor,
  COLLECT { MATCH (statement)-[:BY]->(by:Entity) RETURN by {.id, .name} }[0] AS by,
  COLLECT { MATCH (specific:Statement)-[:SUPPORTS]->(statement) RETURN specific.id ORDER BY specific.id } AS supportedBy,
  COLLECT { MATCH (statement)-[:SUPPORTS]->(general:Statement) RETURN general.id ORDER BY general.id } AS supports,
  COLLECT {
    MATCH (ending:Statement)-[ends:ENDS]->(statement) RETURN {id: ending.id, day: ends.day} ORDER BY ends.day, ending.id
  } AS endedBy,
  COLLECT {
    MATCH (statement)-[ends:ENDS]->(ended:Statement) RETURN {id: ended.id, day: ends.day} ORDER BY ends.day, ended.id
  } AS ends,
  COLLECT {
    MATCH (statement)-[conflict:CONFLICTS_WITH]-(other:Statement)
    RETURN {id: other.id, reason: conflict.reason} ORDER BY other.id
  } AS conflicts
