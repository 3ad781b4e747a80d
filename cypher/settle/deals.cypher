// When rights were given, and until when.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id}) USING INDEX SEEK statement:Statement(id)
SET statement.from = row.from, statement.until = row.until, statement.first = row.first, statement.places = row.places,
  statement.without = row.without;
