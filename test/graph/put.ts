import { type Changes, type Graph, load } from '../../src/graph/index.js';
import type { Extraction } from '../../src/model.js';
import * as resolver from '../../src/resolution/index.js';

/** Loads extractions into a graph, in one transaction. */
export const put = (graph: Graph, ...extractions: readonly Extraction[]): Promise<Changes> =>
  load(graph, { add: extractions.map(resolver.accountOf) }, resolver);

export { resolver };
