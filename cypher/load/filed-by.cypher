// A filing has one who filed it, and had none, or has lost it, before.
UNWIND $rows AS row
MATCH (filing:Filing {id: row.filing}) USING INDEX SEEK filing:Filing(id)
MATCH (company:Entity {id: row.entity}) USING INDEX SEEK company:Entity(id)
CREATE (filing)-[:FILED_BY {name: row.name}]->(company)
