UNWIND $entities AS id
MATCH (:Entity {id: id})<-[:NAMES]-(:Name)-[:SPELLS]->(:Key)<-[:LEFT|RIGHT]-(judgement:Judgement)
RETURN DISTINCT judgement {.*} AS judgement
ORDER BY judgement.when, judgement.id
