// How many filings there are.
MATCH (filing:Filing)
RETURN count(filing) AS filings
