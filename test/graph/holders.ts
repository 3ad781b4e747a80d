import { type Graph, runQuery, type Scalar } from '../../src/graph/index.js';

export type Given = Readonly<Record<string, Scalar>>;

/** What `rights-on` says of norvatinib, or of another asset, row by row. */
async function held(graph: Graph, given: Given): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { columns, rows } = await runQuery(graph, 'rights-on', { asset: 'norvatinib', ...given });
  return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
}

/** `HOLDER as GRANTEE (BECAME) [TERRITORY] since DATE: HOW, until DATE` */
export async function holders(graph: Graph, given: Given = {}): Promise<string[]> {
  return (await held(graph, given)).map(({ holder, as, became, territory, since, how, until }) => {
    const said = (value: unknown, before: string, behind = '') => (value ? `${before}${value}${behind}` : '');
    const names = Array.isArray(became) ? said(became.join(', '), ' (', ')') : '';
    const who = `${holder}${said(as, ' as ')}${names}`;
    return `${who}${said(territory, ' [', ']')}${said(since, ' since ')}: ${how}${said(until, ', until ')}`;
  });
}

/** One column of what `rights-on` says. */
export const column = async (graph: Graph, name: string, given: Given = {}): Promise<unknown[]> =>
  (await held(graph, given)).map((row) => row[name]);
