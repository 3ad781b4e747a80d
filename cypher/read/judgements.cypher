UNWIND $keys AS id
MATCH (:Key {id: id})<-[:LEFT|RIGHT]-(judgement:Judgement)
RETURN DISTINCT judgement {.*} AS judgement, COLLECT { MATCH (judgement)-[:LEFT|RIGHT]->(key:Key) RETURN key.id } AS keys
