import fc from 'fast-check';
import type { Graph } from '../../../src/graph/index.js';

/** Texts that some format could take for its own marks. */
export const ODD: readonly string[] = [
  '',
  ' ',
  '"',
  '""',
  "'",
  '\\',
  '\\\\',
  '\\"',
  '\\u0022',
  '\\n',
  'a,b',
  'a;\nb',
  ';',
  ';\n',
  ';\u2028CREATE (:Bad)',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '// no comment',
  '/* nor this',
  '`$`',
  '{{$x}}',
  '<b>&amp;</b>',
  ']]>',
  '<![CDATA[',
  '\u0000',
  '\u0001\u001b[31m',
  '\u007f\u009b',
  '\u0085\u2028\u2029',
  '\u202e\u200e\ufeff',
  '\ufffe\uffff',
  '\uff01',
  '😀',
  'Ünï 抗体 🧬',
  'e\u0301',
  '-1',
  '1.0',
  'true',
  'null',
  '[]',
  '2004-05-06T07:08:09Z',
];

/** Any texts at all, always the same. */
export const anyTexts = (count: number): readonly string[] =>
  fc.sample(fc.string({ unit: 'binary', maxLength: 12 }), { numRuns: count, seed: 7 });

/** Writes what no filing says: nodes and relationships with odd texts as ids, as values and in lists. */
export async function putOdd(graph: Graph, texts: readonly string[] = ODD): Promise<void> {
  const rows = [...new Set(texts)].map((text, at) => ({
    id: `x${text}`,
    text,
    list: [[], [`${text}.`, text], ['x', `y ${text}`]][at % 3],
    float: at % 4,
    number: BigInt(at - 3),
    truth: at % 2 === 0,
  }));
  await graph.write((transaction) =>
    transaction.run(
      `UNWIND $rows AS row
       CREATE (odd:Judgement {id: row.id, why: row.text, list: row.list, float: toFloat(row.float), number: row.number})
       SET odd.truth = CASE WHEN row.truth THEN true END, odd.time = datetime('2004-05-06T07:08:09.120Z')
       CREATE (key:Key {id: row.id})
       CREATE (odd)-[:LEFT {why: row.text, number: row.number}]->(key)
       CREATE (odd)-[:LEFT {why: row.text}]->(key)
       CREATE (odd)-[:RIGHT]->(key)`,
      { rows },
    ),
  );
}
