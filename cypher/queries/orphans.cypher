// Title: What nothing supports
// Purpose: nodes and edges that no filing and no judgement supports: there must be none after any import or retraction
CALL {
  MATCH (n:Document) WHERE NOT (:Filing)-[:CONTAINS]->(n)
  RETURN n, 'in no filing' AS why
  UNION ALL
  MATCH (n:Sentence) WHERE NOT (:Document)-[:CONTAINS]->(n)
  RETURN n, 'in no document' AS why
  UNION ALL
  MATCH (n:Sentence) WHERE NOT (n)-[:MENTIONS]->(:Entity) AND NOT (n)<-[:EVIDENCED_BY]-(:Statement)
  RETURN n, 'nothing is known from it' AS why
  UNION ALL
  MATCH (n:Name) WHERE NOT (n)<-[:CALLS]-(:Filing)
  RETURN n, 'used by no filing' AS why
  UNION ALL
  MATCH (n:Name) WHERE NOT (n)-[:NAMES]->(:Entity) OR NOT (n)-[:SPELLS]->(:Key)
  RETURN n, 'means nothing' AS why
  UNION ALL
  MATCH (n:Key) WHERE NOT (n)<-[:SPELLS]-(:Name) AND NOT (n)<-[:LEFT|RIGHT]-(:Judgement)
  RETURN n, 'spelled by no name' AS why
  UNION ALL
  MATCH (n:Sameness) WHERE NOT (n)<-[:EQUATES]-(:Filing)
  RETURN n, 'told by no filing' AS why
  UNION ALL
  MATCH (n:Entity) WHERE NOT (n)<-[:NAMES]-(:Name)
  RETURN n, 'has no name' AS why
  UNION ALL
  MATCH (n:Statement) WHERE NOT (n)-[:EVIDENCED_BY]->(:Sentence)
  RETURN n, 'has no sentence' AS why
  UNION ALL
  MATCH (n:Statement) WHERE NOT (n)-[:SUBJECT]->(:Entity) OR NOT (n)-[:OBJECT]->(:Entity)
  RETURN n, 'lacks an end' AS why
  UNION ALL
  MATCH (n:Entity)-[edge]->(:Entity)
  WHERE NOT EXISTS { MATCH (s:Statement {id: edge.statement, status: 'asserted'}) WHERE s.predicate = type(edge) }
  RETURN n, type(edge) + ' rests on no statement' AS why
}
RETURN [label IN labels(n) WHERE label <> 'Entity'] AS kind, n.id AS id, why
ORDER BY kind, id, why
