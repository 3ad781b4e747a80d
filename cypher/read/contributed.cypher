// What filings have contributed, before it is taken back; with the other names of the things that they name.
UNWIND $filings AS id
MATCH (filing:Filing {id: id}) USING INDEX SEEK filing:Filing(id)
RETURN id,
  COLLECT { MATCH (filing)-[:CALLS]->(name:Name) RETURN name.id } AS names,
  COLLECT { MATCH (filing)-[:CALLS]->(:Name)-[:SPELLS]->(key:Key) RETURN DISTINCT key.id } AS keys,
  COLLECT {
    MATCH (filing)-[:CALLS]->(:Name)-[:NAMES]->(:Entity)<-[:NAMES]-(:Name)-[:SPELLS]->(key:Key) RETURN DISTINCT key.id
  } AS otherKeys,
  COLLECT { MATCH (filing)-[:CALLS]->(:Name)-[:NAMES]->(entity:Entity) RETURN DISTINCT entity.id } AS entities,
  COLLECT { MATCH (filing)-[:EQUATES]->(sameness:Sameness) RETURN sameness.id } AS samenesses,
  COLLECT {
    MATCH (filing)-[:CONTAINS]->(:Document)-[:CONTAINS]->(:Sentence)<-[:EVIDENCED_BY]-(statement:Statement)
    RETURN DISTINCT statement.id
  } AS statements
