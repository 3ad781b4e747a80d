// What nothing points at any more goes with the locks.
UNWIND $keys AS id
MATCH (key:Key {id: id}) USING INDEX SEEK key:Key(id)
SET key.locked = null
WITH key
WHERE NOT (key)--()
DELETE key;

UNWIND $filings AS id
MATCH (filing:Filing {id: id}) USING INDEX SEEK filing:Filing(id)
SET filing.locked = null;
