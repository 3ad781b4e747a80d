// Filings of one firm for one event, each with what it amends.
UNWIND $filings AS id
MATCH (one:Filing {id: id}) USING INDEX SEEK one:Filing(id)
WHERE one.cik IS NOT NULL AND one.period IS NOT NULL
MATCH (filing:Filing {cik: one.cik}) USING INDEX SEEK filing:Filing(cik)
WHERE filing.period = one.period
RETURN DISTINCT filing.id AS id, filing.form AS form, filing.filed AS filed, filing.items AS items, filing.facts AS facts,
  filing.cik + ' ' + filing.period AS event, COLLECT { MATCH (filing)-[:AMENDS]->(earlier:Filing) RETURN earlier.id } AS amends
