import type { Judgement } from '../model.js';
import type { Graph } from './connection.js';
import { cypher } from './cypher.js';
import { storedJudgement } from './update/judgements.js';

/** All judgements that are in a graph, in the order of their times. */
export async function readJudgements(graph: Graph): Promise<readonly Judgement[]> {
  const { records } = await graph.read((transaction) => transaction.run(cypher('read/all-judgements')));
  return records.map((record) => storedJudgement(record.get('judgement')));
}
