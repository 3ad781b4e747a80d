// Of the places where copies of a filing were read the first in the alphabet is its source: the order must not matter.
UNWIND $rows AS row
MATCH (filing:Filing {id: row.id}) USING INDEX SEEK filing:Filing(id)
WITH filing, row, filing.source AS before
SET filing = row.properties
SET filing.source = CASE WHEN before < row.properties.source THEN before ELSE row.properties.source END,
  filing.recorded = datetime(row.recorded)
