UNWIND $rows AS row
MATCH (:Statement {id: row.statement})-[known:EVIDENCED_BY {start: row.start, end: row.end, rule: row.rule}]->
  (:Sentence {id: row.sentence})
RETURN row.id AS id, [] AS names
