UNWIND $rows AS row
MATCH (from:<From> {id: row.from})
MATCH (to:<To> {id: row.to})
CREATE (from)-[edge:<Type>]->(to)
SET edge = row.properties
RETURN count(*) AS created
