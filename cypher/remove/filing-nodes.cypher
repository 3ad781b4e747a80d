UNWIND $filings AS id
MATCH (filing:Filing {id: id}) USING INDEX SEEK filing:Filing(id)
DETACH DELETE filing
