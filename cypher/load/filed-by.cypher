// A filing has one who filed it, and had none, or has lost it, before.
UNWIND $rows AS row
MATCH (filing:Filing {id: row.filing})
MATCH (company:Entity {id: row.entity})
CREATE (filing)-[:FILED_BY {name: row.name}]->(company)
