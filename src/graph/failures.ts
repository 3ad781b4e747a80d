import { Neo4jError } from 'neo4j-driver';
import { DatabaseError } from '../errors.js';
import { type Connection, withoutSecrets } from './address.js';

const TOO_OLD = 'does not speak a Bolt version of Neo4j 5: it is too old, or no Neo4j';

/** What went wrong, by the start of the code that the driver or the server gives. The first that fits counts. */
const CAUSES: readonly (readonly [code: string, cause: string])[] = [
  ['Neo.ClientError.Security.Unauthorized', 'refuses the user or the password. Check NEO4J_USER and NEO4J_PASSWORD'],
  ['Neo.ClientError.Security.AuthenticationRateLimit', 'refuses more tries of a password for now. Wait a few seconds'],
  ['Neo.ClientError.Security.CredentialsExpired', 'wants a new password first. Change it in Neo4j Browser'],
  ['Neo.ClientError.Security', 'does not allow this user to do that'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'has no such database. Check NEO4J_DATABASE'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'took too long to answer'],
  [
    'Neo.TransientError.General.MemoryPoolOutOfMemory',
    'has too little memory for so much at once. Give it fewer filings, or more memory',
  ],
  ['ServiceUnavailable', 'does not answer. Start it, or check NEO4J_URI (with +s it must have TLS)'],
  ['SessionExpired', 'closed the connection. Run the command again'],
  ['ProtocolError', TOO_OLD],
];

/** What only the message tells. */
const TOLD: readonly (readonly [message: RegExp, cause: string])[] = [
  [/failed to negotiate|Unknown Bolt protocol version|not support.*version|protocol version/i, TOO_OLD],
  [/no such fulltext schema index/, 'has no graph of pressgraph yet. Import filings first'],
];

/** An error of the driver as a DatabaseError that says where, what and what to do; any other error as it is. */
export function translated(error: unknown, { uri }: Pick<Connection, 'uri'>): unknown {
  if (!isOfDriver(error)) return error;
  const code = codeOf(error);
  const told = TOLD.find(([message]) => message.test(error.message));
  const cause = (told ?? CAUSES.find(([start]) => code.startsWith(start)))?.[1];
  return new DatabaseError(`Neo4j at ${withoutSecrets(uri)} ${cause ?? 'failed'}. (${firstLine(error.message)})`, {
    cause: error,
  });
}

/** The code that the server gave for an error, translated or not: `Neo.ClientError.Statement.SyntaxError`. */
export function codeOf(error: unknown): string {
  if (error instanceof Neo4jError) return error.code;
  return error instanceof DatabaseError && error.cause instanceof Neo4jError ? error.cause.code : '';
}

/** The driver throws plain errors, by their message only, for a URI it can't use. */
function isOfDriver(error: unknown): error is Error {
  return (
    error instanceof Neo4jError ||
    (error instanceof Error && /^(Unknown scheme|Invalid (URL|uri)|Scheme |Host )/i.test(error.message))
  );
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
