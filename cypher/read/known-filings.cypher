// How much the graph has of filings.
UNWIND $filings AS id
MATCH (filing:Filing {id: id}) USING INDEX SEEK filing:Filing(id)
RETURN id,
  COUNT { MATCH (filing)-[:CONTAINS]->(:Document)-[:CONTAINS]->(:Sentence)-[:MENTIONS]->(entity:Entity) RETURN DISTINCT entity } AS entities,
  COUNT {
    MATCH (filing)-[:CONTAINS]->(:Document)-[:CONTAINS]->(:Sentence)<-[:EVIDENCED_BY]-(statement:Statement)
    WITH DISTINCT statement
    WHERE statement.status = 'asserted'
    RETURN statement
  } AS relations,
  COUNT {
    MATCH (filing)-[:CONTAINS]->(:Document)-[:CONTAINS]->(:Sentence)<-[:EVIDENCED_BY]-(statement:Statement)
    WITH DISTINCT statement
    WHERE statement.status <> 'asserted'
    RETURN statement
  } AS heldBack
