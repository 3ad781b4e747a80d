import type { Connection } from '../../src/graph/index.js';
import { testDatabase, useGraph } from '../database/connection.js';
import { everything } from '../graph/everything.js';
import { type Call, type Ran, run } from './pressgraph.js';

/** The settings by which pressgraph uses a database. */
export function environmentOf({ uri, user, password, database }: Connection): NodeJS.ProcessEnv {
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  return database === undefined ? settings : { ...settings, NEO4J_DATABASE: database };
}

/** The graph of the tests, empty at first, and pressgraph called so that it uses it. */
export function useCommands() {
  const graph = useGraph();
  return {
    graph,
    /** Everything in the graph, but not that its schema is there. */
    contents: async () => (await everything(graph())).filter((line) => !line.includes('"Schema"')),
    run: async (args: readonly string[], { env, ...call }: Call = {}): Promise<Ran> =>
      run(args, { ...call, env: { ...environmentOf(await testDatabase()), ...env } }),
  };
}
