UNWIND $keys AS id
MATCH (here:Key {id: id})<-[:LEFT|RIGHT]-(judgement:Judgement) USING INDEX SEEK here:Key(id)
RETURN DISTINCT judgement {.*} AS judgement, COLLECT { MATCH (judgement)-[:LEFT|RIGHT]->(key:Key) RETURN key.id } AS keys
