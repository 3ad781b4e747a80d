import { UsageError } from '../../errors.js';
import { type Graph, type Meant, runQuery, whoIs } from '../../graph/index.js';
import type { Name } from '../../model.js';
import { sideOf } from '../../resolution/identity/index.js';
import { keysOf } from '../../resolution/keys.js';
import { fold } from '../../resolution/names.js';

/** What a person means: an entity, or a name that is open. */
export interface Named {
  readonly id?: string;
  /** The entities that an open name means, each in one filing. */
  readonly within: readonly string[];
  readonly name: string;
  /** What a judgement of it is about. */
  readonly side: string;
  readonly names: readonly Name[];
}

/**
 * The entity that an id or a name fits, or the open name of that text.
 *
 * @throws UsageError when nothing fits, or more than one thing, with what there is
 */
export async function entityNamed(graph: Graph, given: string): Promise<Named> {
  const meant = await whoIs(graph, [given, ...keysOf(given)]);
  const byId = meant.filter(({ entity }) => entity?.id === given);
  if (byId.length > 0) return namedBy(byId);
  const spelled = meant.filter(({ name }) => fold(name.text) === fold(given));
  const fitting = spelled.length > 0 ? spelled : meant;
  const told = fitting.filter(({ entity, within }) => entity && within === undefined);
  const ids = [...new Set(told.map(({ entity }) => entity?.id ?? ''))];
  const keys = new Set(told.map(({ name }) => name.key));
  const open = fitting.filter(({ within, entity, name }) => (within !== undefined || !entity) && !keys.has(name.key));
  const sides = new Set(open.map(({ name }) => sideOf(name)));
  if (ids.length + sides.size > 1)
    throw new UsageError(`“${given}” fits several: ${listed([...told, ...open])}; give one id`);
  const [id] = ids;
  if (id !== undefined) return namedBy((await whoIs(graph, [id])).filter(({ entity }) => entity?.id === id));
  if (open.length > 0) return namedBy(open);
  throw new UsageError(`nothing is called “${given}” in the graph; ${await likeIt(graph, given)}`);
}

/** An entity by all of its names, or an open name. */
function namedBy(meant: readonly Meant[]): Named {
  const names = meant.map(({ name }) => name);
  const entity = meant.find(({ within }) => within === undefined)?.entity;
  const [best] = [...names].sort((a, b) => merit(b, entity?.name) - merit(a, entity?.name) || (a.id < b.id ? -1 : 1));
  if (!best) throw new RangeError('an entity needs a name');
  const called = entity ?? meant.find(({ within }) => within !== undefined)?.entity;
  const within = [...new Set(meant.flatMap((one) => (one.within === undefined ? [] : (one.entity?.id ?? []))))].sort();
  return { ...(called ? { id: called.id } : {}), within, name: called?.name ?? best.text, side: sideOf(best), names };
}

const RANKS: readonly Name['rank'][] = ['id', 'short', 'full'];
/** The name that an entity is called by says best what it is; an id of a register only where nothing else does. */
const merit = ({ text, rank }: Name, called = ''): number =>
  RANKS.indexOf(rank) + (text === called && rank !== 'id' ? RANKS.length : 0);

function listed(meant: readonly Meant[]): string {
  const all = meant.map(({ entity, name }) =>
    entity ? `${entity.id} (${entity.name})` : `“${name.text}”, which is open`,
  );
  return [...new Set(all)].sort().join(', ');
}

async function likeIt(graph: Graph, given: string): Promise<string> {
  const words = fold(given)
    .split(' ')
    .filter((word) => word !== '');
  const { columns, rows } = await runQuery(graph, 'search', { text: words.map((word) => `${word}~`).join(' ') || '*' });
  const ids = rows.slice(0, 5).map((row) => String(row[columns.indexOf('id')]));
  return ids.length > 0 ? `there is ${ids.join(', ')}` : 'and nothing like it; see pressgraph query search';
}
