// Which filing amends which, anew.
UNWIND $filings AS id
MATCH (:Filing {id: id})-[amends:AMENDS]->(:Filing)
DELETE amends;

UNWIND $rows AS row
MATCH (filing:Filing {id: row.filing})
MATCH (earlier:Filing {id: row.earlier})
MERGE (filing)-[:AMENDS]->(earlier);
