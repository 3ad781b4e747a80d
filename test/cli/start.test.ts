import { expect, it } from 'vitest';
import { useCommands } from './test-graph.js';

const { run } = useCommands();

it('start imports data/, prints the core facts with their quotes, and how to go on', async () => {
  const { code, stdout, stderr } = await run(['start'], { env: { COLUMNS: '250' } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/ in total, 1 filing\n/);
  expect(stdout).toMatch(/│ cantuzumab mertansine +│ REGAINED_FROM +│ GlaxoSmithKline/);
  expect(stdout).toMatch(/Neo4j Browser[\s\S]*npx pressgraph query/);
});
