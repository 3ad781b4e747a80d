MATCH (judgement:Judgement)
RETURN judgement {.*} AS judgement
ORDER BY judgement.when, judgement.id
