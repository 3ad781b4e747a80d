// The firms that these became, or that took them over.
UNWIND $firms AS id
MATCH (firm:Entity {id: id})
UNWIND [(firm)-[:BECAME]->(later) | later.id] + [(firm)<-[:ACQUIRED]-(owner) | owner.id] AS successor
RETURN DISTINCT id, successor
