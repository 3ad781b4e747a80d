UNWIND $judgements AS id
MATCH (here:Judgement {id: id})-[:LEFT|RIGHT]->(key:Key) USING INDEX SEEK here:Judgement(id)
RETURN DISTINCT key.id AS key
