import { DatabaseError } from '../errors.js';

const WAYS_ON = `Three ways on:
  1. install JDK 17 or 21 and Maven 3, then run the command again
  2. run Neo4j in Docker:
       docker run -p 7474:7474 -p 7687:7687 -e NEO4J_AUTH=neo4j/PASSWORD neo4j:5
     and set NEO4J_URI=bolt://localhost:7687, NEO4J_USER=neo4j, NEO4J_PASSWORD=PASSWORD
  3. set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j 5 that you have`;

/** An error about the local server that says what is wrong and how to get a database all the same. */
export function noServer(reason: string): DatabaseError {
  return new DatabaseError(`The local Neo4j can't be used: ${reason}\n${WAYS_ON}`);
}

/** The last lines of what a program printed. */
export function tail(text: string, lines = 15): string {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}
