// A copy of a filing that is known: nothing changes but, at times, where it was read.
UNWIND $rows AS row
MATCH (filing:Filing {id: row.id})
SET filing.source = CASE WHEN filing.source < row.source THEN filing.source ELSE row.source END,
  filing.locked = null
