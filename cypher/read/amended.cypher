UNWIND $filings AS id
MATCH (:Filing)-[:AMENDS]->(filing:Filing {id: id}) USING INDEX SEEK filing:Filing(id)
RETURN DISTINCT id
