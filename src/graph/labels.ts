import { cypher } from './cypher.js';

/** The labels by which nodes are found, each with an `id` of its own, in order. That of the schema itself is none. */
export const keyLabels = (): readonly string[] =>
  Array.from(cypher('schema').matchAll(/FOR \(n:(\w+)\) REQUIRE n\.id IS UNIQUE/g), ([, label = '']) => label)
    .filter((label) => label !== 'Schema')
    .sort();

/** That one of the labels of a node by which it is found; `undefined` for a node that pressgraph did not write. */
export const keyLabelOf = (labels: readonly string[]): string | undefined =>
  keyLabels().find((label) => labels.includes(label));
