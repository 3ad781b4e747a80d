import type { ProfiledPlan, RecordShape } from 'neo4j-driver';
import { type Graph, type Scalar, savedQuery } from '../../src/graph/index.js';

/** One step of a plan that was run. */
export interface Step {
  readonly operator: string;
  readonly hits: number;
}

/** Runs a saved query and gives the steps of its plan. */
export async function profiled(graph: Graph, name: string, given: Readonly<Record<string, Scalar>>): Promise<Step[]> {
  const { text, parameters } = savedQuery(name);
  const defaults = Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.default]));
  const { profile } = await graph.read(
    async (transaction) => (await transaction.run(`PROFILE\n${text}`, { ...defaults, ...given })).summary,
  );
  return profile ? stepsOf(profile) : [];
}

const stepsOf = ({ operatorType, dbHits, children }: ProfiledPlan): Step[] => [
  { operator: operatorType.replace(/@.*/, ''), hits: Number(dbHits) },
  ...children.flatMap(stepsOf),
];

/** The steps that go through all nodes of a kind, and those through all edges of a kind that were really taken. */
export const scansOf = (steps: readonly Step[]): readonly string[] =>
  steps
    .filter(
      ({ operator, hits }) =>
        /NodeBy\w*Scan|AllNodes|NodeByLabels|IndexScan/.test(operator) || (/Scan/.test(operator) && hits > 0),
    )
    .map(({ operator, hits }) => `${operator} (${hits} hits)`);

export const hitsOf = (steps: readonly Step[]): number => steps.reduce((sum, { hits }) => sum + hits, 0);

/** The same graph, and how many records what writes to it has read so far. */
export function counting(graph: Graph): { readonly graph: Graph; records(): number } {
  let records = 0;
  return {
    records: () => records,
    graph: {
      ...graph,
      write: (work) =>
        graph.write((transaction) =>
          work({
            run<R extends RecordShape>(query: string, parameters?: object) {
              const result = transaction.run<R>(query, parameters);
              result.then(
                (read) => {
                  records += read.records.length;
                },
                () => undefined,
              );
              return result;
            },
          }),
        ),
    },
  };
}
