// Title: The graph of facts
// Purpose: the things and the facts between them, to be drawn in Neo4j Browser
MATCH p = (:Entity)-[:LICENSED_TO|REGAINED_FROM|COMPOSED_OF|BINDS|PRESENT_IN|STUDIED_FOR|DEVELOPED_BY|USES_TECHNOLOGY|
  PARTNERED_WITH|ACQUIRED|BECAME|WORKS_FOR]->(:Entity)
RETURN p
LIMIT 300
