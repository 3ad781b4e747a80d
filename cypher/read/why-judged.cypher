UNWIND $entities AS id
MATCH (here:Entity {id: id})<-[:NAMES]-(:Name)-[:SPELLS]->(:Key)<-[:LEFT|RIGHT]-(judgement:Judgement)
USING INDEX SEEK here:Entity(id)
RETURN DISTINCT judgement {.*} AS judgement
ORDER BY judgement.when, judgement.id
