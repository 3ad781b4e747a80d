UNWIND $filings AS id
MATCH (:Filing)-[:AMENDS]->(filing:Filing {id: id})
RETURN DISTINCT id
