UNWIND $rows AS row
CREATE (node:<Labels>)
SET node = row
