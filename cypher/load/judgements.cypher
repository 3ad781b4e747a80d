UNWIND $rows AS row
MERGE (judgement:Judgement {id: row.id})
SET judgement += row.properties
WITH judgement, row
MERGE (left:Key {id: row.leftKey})
MERGE (right:Key {id: row.rightKey})
MERGE (judgement)-[:LEFT]->(left)
MERGE (judgement)-[:RIGHT]->(right)
