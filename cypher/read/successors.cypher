// The firms that these became, or that took them over; when, and since when filings say so.
UNWIND $firms AS id
MATCH (firm:Entity {id: id}) USING INDEX SEEK firm:Entity(id)
CALL {
  WITH firm
  MATCH (firm)-[edge:BECAME]->(successor)
  RETURN edge, successor, false AS bought
  UNION
  WITH firm
  MATCH (firm)<-[edge:ACQUIRED]-(successor)
  RETURN edge, successor, true AS bought
}
MATCH (statement:Statement {id: edge.statement}) USING INDEX SEEK statement:Statement(id)
RETURN id, successor.id AS successor, statement.date AS date, statement.known AS known, bought
