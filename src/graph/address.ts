/** How to reach a Neo4j: `uri` is `bolt:`, `neo4j:` or one of their `+s` and `+ssc` forms. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database when left out. */
  readonly database?: string | undefined;
}

/** The URI as it may be shown: without a user and password. */
export function withoutSecrets(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/, '//');
}
