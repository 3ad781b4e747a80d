// Nodes of one kind that pressgraph wrote; others in the same database are left alone.
MATCH (n:<Label>)
WITH n LIMIT 2000
DETACH DELETE n
RETURN count(*) AS deleted
