UNWIND $judgements AS id
MATCH (judgement:Judgement {id: id}) USING INDEX SEEK judgement:Judgement(id)
DETACH DELETE judgement
