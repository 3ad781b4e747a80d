UNWIND $judgements AS id
MATCH (:Judgement {id: id})-[:LEFT|RIGHT]->(key:Key)
RETURN DISTINCT key.id AS key
