UNWIND $filings AS id
MATCH (filing:Filing {id: id})
DETACH DELETE filing
