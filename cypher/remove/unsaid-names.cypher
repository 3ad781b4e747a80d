// Names that no filing uses any more, and reasons for sameness that none gives.
UNWIND $names AS id
MATCH (name:Name {id: id}) USING INDEX SEEK name:Name(id)
WHERE NOT (name)<-[:CALLS]-()
DETACH DELETE name;

UNWIND $samenesses AS id
MATCH (sameness:Sameness {id: id}) USING INDEX SEEK sameness:Sameness(id)
WHERE NOT (sameness)<-[:EQUATES]-() OR COUNT { (sameness)-[:OF]->() } < 2
DETACH DELETE sameness;
