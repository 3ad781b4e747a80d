/** From an extraction to Neo4j and back to answers. The only place that imports the driver. */

export type { Connection } from './address.js';
export { Bulk, finish, refuseFull } from './bulk/index.js';
export { type Thing, thingsCalled, thingsNear } from './called.js';
export { check } from './check.js';
export { type Graph, openGraph } from './connection.js';
export { ARGUMENTS } from './export/csv.js';
export type { Piece } from './export/format.js';
export { type ExportFormat, exportGraph } from './export/index.js';
export { sizeOf } from './export/manifest.js';
export { type FilingName, findFilings } from './filings.js';
export { readJudgements } from './judgements.js';
export { known, load, type Rehearsal, rehearsal } from './load.js';
export type { Patience } from './patience.js';
export {
  listQueries,
  type QueryParameter,
  runCypher,
  runQuery,
  type SavedQuery,
  type Scalar,
  savedQuery,
  type Table,
} from './queries.js';
export { reset } from './reset.js';
export { checkEmpty, linesOf, readExport, restore } from './restore/index.js';
export { applySchema, checkSchema, SCHEMA_VERSION, schemaVersion } from './schema.js';
export {
  type Meant,
  type NamedThing,
  type OpenName,
  readOpenNames,
  readThings,
  whoIs,
} from './things.js';
export type { Change, Changes, Count, FilingReport, Resolver } from './update/index.js';
export type { Plain } from './values.js';
export { type EntityAccount, type Equation, type FilingRef, readEntity, type UsedName } from './why-entity.js';
export {
  type Party,
  readStatement,
  type StatementAccount,
  type StatementNode,
  type StatementPassage,
} from './why-statement.js';
