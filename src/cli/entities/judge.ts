import { userInfo } from 'node:os';
import { UsageError } from '../../errors.js';
import { type Changes, type Graph, load, readJudgements } from '../../graph/index.js';
import type { Judgement } from '../../model.js';
import { contradicted, inVain, sideOf } from '../../resolution/identity/index.js';
import * as resolver from '../../resolution/index.js';
import { judgementOf } from '../../resolution/judgements.js';
import type { Settings } from '../settings.js';
import { entityNamed, type Named } from './entity-named.js';
import { addToFile, judgementFile, readJudgementFile, takeFromFile } from './judgement-file.js';
import { sidesOfSplit } from './split-name.js';

/** What a person says about two names. */
export interface Said {
  readonly kind: Judgement['kind'];
  readonly left: string;
  readonly right: string;
  readonly why: string;
}

/** What came of recording or undoing one. */
export interface Judging {
  readonly judgement: Judgement;
  readonly file: string;
  readonly changes: Changes;
}

/**
 * Records a judgement in the file and in the graph: in both, or in neither.
 *
 * @throws UsageError when a name fits nothing or several things, the judgement says what is so already, or contradicts one
 */
export async function record(graph: Graph, settings: Settings, said: Said): Promise<Judging> {
  const file = judgementFile(settings);
  await readJudgementFile(file);
  const inGraph = await readJudgements(graph);
  const [left, right] = await sidesOf(graph, said, inGraph);
  const [who, why] = [(settings.who ?? userName()).trim(), said.why.trim()];
  if (why === '') throw new UsageError('--why: say why, in a word');
  const judgement = judgementOf({ kind: said.kind, left, right, who, when: new Date().toISOString(), why });
  await addToFile(file, judgement, (inFile) => refuse(judgement, [...inFile, ...inGraph]));
  try {
    return { judgement, file, changes: await load(graph, { judge: [judgement] }, resolver) };
  } catch (error) {
    await takeFromFile(file, judgement.id);
    throw error;
  }
}

/**
 * Takes a judgement back, in the file and in the graph.
 *
 * @throws UsageError when there is none of that id
 */
export async function undo(graph: Graph, settings: Settings, given: string): Promise<Judging> {
  const file = judgementFile(settings);
  const id = given.startsWith('judgement:') ? given : `judgement:${given}`;
  const inFile = (await readJudgementFile(file)).find((one) => one.id === id);
  const judgement = inFile ?? (await readJudgements(graph)).find((one) => one.id === id);
  if (!judgement)
    throw new UsageError(`there is no ${id} in ${file} or in the graph; see pressgraph entities judgements`);
  if (inFile) await takeFromFile(file, id);
  try {
    return { judgement, file, changes: await load(graph, { undo: [id] }, resolver) };
  } catch (error) {
    if (inFile) await addToFile(file, inFile);
    throw error;
  }
}

async function sidesOf(
  graph: Graph,
  { kind, left, right }: Said,
  judgements: readonly Judgement[],
): Promise<readonly [string, string]> {
  const one = await entityNamed(graph, left);
  if (kind === 'split') return sidesOfSplit(one, right);
  const other = await entityNamed(graph, right);
  const are = `${called(one)} and ${called(other)} are`;
  if (kindOf(one) !== kindOf(other)) throw new UsageError(`${are} things of other kinds, and never one as it is`);
  if (one.side === other.side || (one.id !== undefined && one.id === other.id)) {
    const sides = new Set(one.names.map(sideOf));
    const merges = judgements.filter((by) => by.kind === 'merge' && sides.has(by.left) && sides.has(by.right));
    if (merges.length > 0)
      throw new UsageError(`${are} one thing already by ${merges.map(told).join(' and ')}${undoing(merges)}`);
    const advice = kind === 'never' ? '; take a name off by pressgraph entities split' : '';
    throw new UsageError(`${are} one thing already${advice}`);
  }
  return [one.side, other.side];
}

/** A container may run for somebody whom the system does not know. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    throw new UsageError('who you are, the system does not know: give --who, or set PRESSGRAPH_WHO');
  }
}

const called = ({ id, name }: Named): string => id ?? `“${name}”`;
/** `Company|norvane` is about a company. */
const kindOf = ({ side }: Named): string => side.slice(0, side.indexOf('|'));

/**
 * Those judgements of a file that a graph does not have yet.
 *
 * @throws UsageError when they contradict some that it has
 */
export async function unknownTo(
  graph: Graph,
  file: string,
  inFile: readonly Judgement[],
): Promise<readonly Judgement[]> {
  if (inFile.length === 0) return [];
  const known = await readJudgements(graph);
  const ids = new Set(known.map(({ id }) => id));
  const fresh = inFile.filter(({ id }) => !ids.has(id));
  const all = [...known, ...fresh];
  const [vain] = inVain(all);
  if (vain === undefined) return fresh;
  const others = contradicted(vain, all).map(told).join(' and ');
  throw new UsageError(`${file} and the graph contradict each other: ${told(vain)}, and ${others}; undo one of them`);
}

function refuse(judgement: Judgement, others: readonly Judgement[]): void {
  const { kind, left, right } = judgement;
  const same = others.find((one) => one.kind === kind && one.left === left && one.right === right);
  if (same) throw new UsageError(`that is recorded already: ${told(same)}`);
  const against = [...new Map(contradicted(judgement, others).map((one) => [one.id, one])).values()];
  if (against.length === 0) return;
  throw new UsageError(`it contradicts ${against.map(told).join(' and ')}${undoing(against)}`);
}

const undoing = (judgements: readonly Judgement[]): string =>
  `; if that is wrong, undo it first: ${judgements.map(({ id }) => `pressgraph entities undo ${id}`).join(', or ')}`;

/** A judgement in words: what, who, when and why. */
export function told({ id, kind, left, right, who, when, why }: Judgement): string {
  const what = {
    merge: `${left} is ${right}`,
    never: `${left} is never ${right}`,
    split: `${left} is split off ${right}`,
  };
  return `${id} (${what[kind]}; ${who}, ${when.slice(0, 10)}: ${why})`;
}
