// A batch of what pressgraph wrote; other nodes in the same database are left alone.
MATCH (n:Filing|Document|Sentence|Entity|Statement|Name|Key|Sameness|Judgement|Schema)
WITH n LIMIT 5000
DETACH DELETE n
RETURN count(*) AS deleted
