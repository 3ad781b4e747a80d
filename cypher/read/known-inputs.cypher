// The filings that were read from these bytes by the same rules. One with a later source than this has yet to be read:
// of the places where copies were read the first in the alphabet is its source.
UNWIND $rows AS row
MATCH (filing:Filing {input: row.input}) USING INDEX SEEK filing:Filing(input)
WHERE filing.source <= row.source
RETURN row.source AS source, filing.id AS filing
