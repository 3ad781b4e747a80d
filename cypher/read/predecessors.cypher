// The firms that became these, or that they took over.
UNWIND $firms AS id
MATCH (firm:Entity {id: id}) USING INDEX SEEK firm:Entity(id)
UNWIND [(firm)<-[:BECAME]-(earlier) | earlier.id] + [(firm)-[:ACQUIRED]->(bought:Company) | bought.id] AS predecessor
RETURN DISTINCT predecessor
