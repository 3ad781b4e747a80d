// A copy of a filing that is known: nothing changes but, at times, where it was read. Bytes that say
// just what the graph has need not be read again.
UNWIND $rows AS row
MATCH (filing:Filing {id: row.id}) USING INDEX SEEK filing:Filing(id)
SET filing.source = CASE WHEN filing.source < row.source THEN filing.source ELSE row.source END,
  filing.input = CASE WHEN filing.digest = row.digest THEN coalesce(row.input, filing.input) ELSE filing.input END,
  filing.locked = null
