import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model.js';
import { extract } from '../../src/pipeline.js';
import { RELATIONS } from '../../src/relations/index.js';
import { unknownParticles } from '../../src/rules/own-frame.js';
import { devFolder, hasGold } from '../evaluation/gold-folder.js';

/** Every rule against its own example, through the whole pipeline: its names have to be recognised, too. */

const statements = (text: string): readonly Statement[] =>
  extract({ name: 'example.txt', bytes: new TextEncoder().encode(text) }).statements;

const frames = RELATIONS.flatMap((relation) =>
  relation.frames.map((frame) => ({ relation, frame, rule: `${relation.type}/${frame.name}` })),
);
const counterexamples = RELATIONS.flatMap(({ type, never }) => never.map((text) => ({ type, text })));

describe('each example fires its own rule', () => {
  for (const { relation, frame, rule } of frames)
    it(`${rule}: ${frame.example}`, () => {
      const fired = statements(frame.example).filter(({ evidence }) => evidence.some((one) => one.rule === rule));
      expect(fired.map(({ type, status }) => `${type} ${status}`)).toContain(
        `${relation.type} ${frame.ended ? 'terminated' : 'asserted'}`,
      );
      for (const { subject, object } of fired) {
        expect(relation.roles[relation.subject]).toContain(typeOf(subject));
        expect(relation.roles[relation.object]).toContain(typeOf(object));
      }
    });
});

/** An id begins with its type: `company:norvane-pharma`. */
const typeOf = (id: string): string => {
  const type = id.split(':')[0] ?? '';
  return type.charAt(0).toUpperCase() + type.slice(1);
};

describe('no counter-example gives a fact', () => {
  for (const { type, text } of counterexamples)
    it(`${type}: ${text}`, () =>
      expect(statements(text).filter((one) => one.type === type && one.status === 'asserted')).toEqual([]));
});

describe('the rules as data', () => {
  it('have names of their own', () => {
    const names = frames.map(({ rule }) => rule);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('have examples of their own', () => {
    const examples = frames.map(({ frame }) => frame.example);
    expect(examples.filter((example, i) => examples.indexOf(example) !== i)).toEqual([]);
  });

  it('have roles that their relation knows', () =>
    expect(
      frames.flatMap(({ relation, frame, rule }) =>
        [...Object.keys(frame.slots), ...(frame.needs ?? []), ...(frame.pairs ?? [])]
          .filter((role) => !(role in relation.roles))
          .map((role) => `${rule}: ${role}`),
      ),
    ).toEqual([]));

  it('have verbs with particles that a verb can have', () =>
    expect(
      frames.flatMap(({ frame: { verbs = '' }, rule }) =>
        unknownParticles(verbs).map((particle) => `${rule}: ${particle}`),
      ),
    ).toEqual([]));

  it('have sentences that must not match, two a relation at least', () =>
    expect(RELATIONS.filter(({ never }) => new Set(never).size < 2).map(({ type }) => type)).toEqual([]));

  it.skipIf(!hasGold)('have no example that names what a gold document names', () => {
    const names = hasGold ? goldNames() : [];
    const texts = [...frames.map(({ frame }) => frame.example), ...counterexamples.map(({ text }) => text)];
    expect(
      texts.flatMap((text) => names.filter((name) => holds(text, name)).map((name) => `${name} in: ${text}`)),
    ).toEqual([]);
  });
});

const NAMED = new Set(['Company', 'Drug', 'Antibody', 'Person', 'Technology']);
/** Names of gold documents that are common nouns, or an old generic. */
const GENERIC = new Set(['docetaxel', 'institute', 'university']);

interface Gold {
  readonly entities: readonly { readonly type: string; readonly names: readonly string[] }[];
}

function goldNames(): readonly string[] {
  const files = readdirSync(devFolder).filter((file) => file.endsWith('.gold.json'));
  const entities = files.flatMap((file) => {
    const gold: Gold = JSON.parse(readFileSync(join(devFolder, file), 'utf8'));
    return gold.entities.filter(({ type }) => NAMED.has(type));
  });
  const names = entities.flatMap((entity) => entity.names.map((name) => name.toLowerCase()));
  return [...new Set(names)].filter((name) => name.length > 4 && !GENERIC.has(name));
}

function holds(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name);
  if (at < 0) return false;
  return !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`);
}
