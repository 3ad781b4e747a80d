UNWIND $keys AS id
MATCH (:Key {id: id})<-[:LEFT|RIGHT]-(judgement:Judgement)
MATCH (judgement)-[:LEFT]->(left:Key)
MATCH (judgement)-[:RIGHT]->(right:Key)
RETURN DISTINCT judgement {.*, left: left.id, right: right.id} AS judgement
