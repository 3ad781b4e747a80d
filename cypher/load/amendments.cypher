// Which filing amends which, anew.
UNWIND $filings AS id
MATCH (here:Filing {id: id})-[amends:AMENDS]->(:Filing) USING INDEX SEEK here:Filing(id)
DELETE amends;

UNWIND $rows AS row
MATCH (filing:Filing {id: row.filing}) USING INDEX SEEK filing:Filing(id)
MATCH (earlier:Filing {id: row.earlier}) USING INDEX SEEK earlier:Filing(id)
MERGE (filing)-[:AMENDS]->(earlier);
