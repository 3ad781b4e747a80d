import { UsageError } from '../errors.js';
import { ENTITY_TYPES, type EntityType } from '../model.js';

/** A name that a user adds: how it is written, what it is, and the real thing that it means. */
export interface OwnName {
  readonly surface: string;
  readonly type: EntityType;
  /** The canonical name; the surface where none is given. */
  readonly name: string;
  readonly externalId?: string;
}

const COLUMNS = ['surface', 'type', 'canonical name', 'external id'] as const;
const MOST_TOLD = 10;

interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * Reads a lexicon of a user: tab-separated lines of surface, type, canonical name and external id, of which the last two
 * may be left out. Empty lines and lines that start with `#` say nothing.
 *
 * @param file what the person calls it, for errors
 * @throws UsageError with each wrong line, by its number, and what to do about it
 */
export function readOwnNames(file: string, content: string): readonly OwnName[] {
  const lines = content
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line, at): Line => ({ number: at + 1, cells: line.split('\t').map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== '') && !cells[0]?.startsWith('#'));
  const surfaces = new Map<string, Line>();
  const ids = new Map<string, { readonly number: number; readonly externalId: string | undefined }>();
  const wrong: string[] = [];
  const names = lines.flatMap((line): OwnName[] => {
    const read = nameOf(line);
    const problem = typeof read === 'string' ? read : clash(read, line, surfaces, ids);
    if (problem !== undefined) wrong.push(`line ${line.number}: ${problem}`);
    return typeof read === 'string' ? [] : [read];
  });
  if (wrong.length === 0) return names;
  const more = wrong.length > MOST_TOLD ? [`and ${wrong.length - MOST_TOLD} more lines`] : [];
  throw new UsageError(`${file}: wrong lexicon\n  ${[...wrong.slice(0, MOST_TOLD), ...more].join('\n  ')}`);
}

/** The name that a line gives, or what is wrong with the line. */
function nameOf({ cells }: Line): OwnName | string {
  const [surface = '', given = '', name = '', externalId = ''] = cells;
  if (cells.length < 2)
    return `only one column; write ${COLUMNS.join(', ')} parted by tabs (the last two may be left out)`;
  if (cells.length > COLUMNS.length)
    return `${cells.length} columns; there are ${COLUMNS.length}: ${COLUMNS.join(', ')}; take the others out`;
  if (!/[\p{L}\p{N}]/u.test(surface)) return 'the surface has no letter or digit; write the name as texts have it';
  const type = ENTITY_TYPES.find((one) => one === given);
  if (!type) return `there is no type '${given}'; write one of ${ENTITY_TYPES.join(', ')}`;
  return { surface, type, name: name || surface, ...(externalId ? { externalId } : {}) };
}

/** How a name contradicts an earlier line, if it does. */
function clash(
  { surface, type, name, externalId }: OwnName,
  line: Line,
  surfaces: Map<string, Line>,
  ids: Map<string, { readonly number: number; readonly externalId: string | undefined }>,
): string | undefined {
  const same = surfaces.get(surface);
  if (same) return `'${surface}' stands in line ${same.number} already; leave one of them`;
  surfaces.set(surface, line);
  const thing = `${type}\t${name}`;
  const before = ids.get(thing);
  if (before && before.externalId !== externalId && before.externalId !== undefined && externalId !== undefined)
    return `${type} '${name}' has the external id '${before.externalId}' in line ${before.number}; give it one only`;
  if (before?.externalId === undefined) ids.set(thing, { number: line.number, externalId });
  return undefined;
}
