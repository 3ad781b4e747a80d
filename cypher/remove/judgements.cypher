UNWIND $judgements AS id
MATCH (judgement:Judgement {id: id})
DETACH DELETE judgement
