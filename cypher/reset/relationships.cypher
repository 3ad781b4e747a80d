// What hangs on the first nodes of one kind that pressgraph wrote: some of it at a time, for it may be millions.
MATCH (n:<Label>)
WITH n LIMIT 2000
MATCH (n)-[r]-()
WITH DISTINCT r LIMIT $most
DELETE r
RETURN count(*) AS deleted
