UNWIND $judgements AS id
MATCH (judgement:Judgement {id: id})
RETURN id
