// Those of some samenesses of names that filings tell already.
UNWIND $samenesses AS id
MATCH (sameness:Sameness {id: id}) USING INDEX SEEK sameness:Sameness(id)
RETURN id
