import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { RELATIONS } from '../../src/relations/index.js';
import { readOwnRules, withOwnRules } from '../../src/rules/own-rules.js';

const EXAMPLE = 'Norvane Pharma lent norvatinib to Ostrel Biosciences.';
const LENDS = {
  name: 'lends',
  verbs: 'lend farm+out swap',
  slots: { licensor: 'subject', asset: 'object', licensee: 'to' },
  example: EXAMPLE,
};
const rules = (content: unknown) => readOwnRules('rules.json', JSON.stringify(content), RELATIONS);
const frame = (over: object) => () => rules({ LICENSED_TO: { frames: [{ ...LENDS, ...over }] } });

const facts = (text: string, relations = RELATIONS) =>
  extract({ name: 'test.txt', bytes: new TextEncoder().encode(text) }, { relations }).statements.map(
    ({ type, subject, object, status, evidence }) =>
      `${subject} ${type} ${object} (${status}, ${evidence.map(({ rule }) => rule).join(', ')})`,
  );

describe('rules of a user', () => {
  const relations = withOwnRules(
    RELATIONS,
    rules({ LICENSED_TO: { frames: [LENDS], never: ['Norvane did not lend.'] } }),
  );

  it.each<[string, string, readonly string[]]>([
    ['the active voice', EXAMPLE, ['asserted']],
    ['the passive', 'Norvatinib was lent to Ostrel Biosciences by Norvane Pharma.', ['asserted']],
    ['forms of the verb', 'Norvane Pharma swapped norvatinib to Ostrel Biosciences.', ['asserted']],
    ['a plan', 'Norvane Pharma will lend norvatinib to Ostrel Biosciences.', ['planned']],
    ['a denial', 'Norvane Pharma has not lent norvatinib to Ostrel Biosciences.', ['negated']],
    ['another thing', 'Norvane Pharma lent money to Ostrel Biosciences.', []],
  ])('read %s as those of pressgraph do', (_, text, statuses) => {
    expect(facts(text, relations)).toEqual(
      statuses.map((status) => `drug:norvatinib LICENSED_TO company:ostrel-biosciences (${status}, LICENSED_TO/lends)`),
    );
  });

  it('are there in the calls that they are given to, and in no other', () => {
    expect(facts(EXAMPLE, relations)).toHaveLength(1);
    expect(facts(EXAMPLE)).toEqual([]);
    expect(RELATIONS.flatMap(({ frames }) => frames.map(({ name }) => name))).not.toContain('lends');
  });

  it('add regular expressions, given as text', () => {
    const [own] = rules({ LICENSED_TO: { frames: [{ ...LENDS, says: '\\bto\\b', with: { to: '^bank$' } }] } });
    const [frame] = own?.frames ?? [];
    const verdicts = [frame?.says?.test('lent to it'), frame?.says?.test('top'), frame?.with?.to?.test('bank')];
    expect(verdicts).toEqual([true, false, true]);
    expect([frame?.says?.source, frame?.with?.to?.source]).toEqual(['\\bto\\b', '^bank$']);
  });

  // backtracking would take longer than the universe has
  it.each([['(a+)+$'], ['^(a|a)*$'], ['(\\w*)*x'], ['^(?:a?){60}a{60}$']])('take linear time: %s', (says) => {
    const [own] = rules({ LICENSED_TO: { frames: [{ ...LENDS, says }] } });
    expect(own?.frames[0]?.says?.test(`${'a'.repeat(50_000)}!`)).toBe(false);
  });

  it('know the lines that they stand on', () => {
    const content = JSON.stringify({ LICENSED_TO: { frames: [LENDS], never: ['It did not lend.'] } }, null, 2);
    const [own] = readOwnRules('rules.json', content, RELATIONS);
    expect(own?.lines).toEqual({ frames: [4], never: [16] });
  });
});

describe('wrong rules say the file, the place in it and what is wrong', () => {
  it.each<[string, () => unknown, RegExp]>([
    ['no JSON', () => readOwnRules('rules.json', '{', RELATIONS), /^rules\.json: line 1: not JSON \(/],
    ['a list', () => rules([]), /^rules\.json: wrong rules\n {2}line 1: the file: must be an object of relations/],
    [
      'no such relation',
      () => rules({ LENT: { frames: [LENDS] } }),
      /the file: there is no LENT; there are LICENSED_TO/,
    ],
    ['no rule', () => rules({ BINDS: { frames: [] } }), /BINDS\.frames: must have one rule at least/],
    ['no such part', () => rules({ BINDS: { rules: [] } }), /BINDS: there is no rules; there are frames, never/],
    ['no such key', frame({ verb: 'x' }), /LICENSED_TO\.frames\[0\]: there is no verb; there are name, verbs, nouns/],
    ['no name', frame({ name: undefined }), /LICENSED_TO\.frames\[0\]\.name: is missing/],
    [
      'a name that is taken',
      frame({ name: 'licenses to' }),
      /frames\[0\]\.name: there is a rule 'licenses to' already/,
    ],
    [
      'no regular expression',
      frame({ object: '(' }),
      /frames\[0\]\.object: is no regular expression of RE2 \(missing closing \)/,
    ],
    ['a look ahead', frame({ says: 'a(?=b)' }), /frames\[0\]\.says: is no regular .*\(\?=.*without look-around/],
    ['a look behind', frame({ unless: '(?<!a)b' }), /frames\[0\]\.unless: is no regular .*without look-around/],
    ['a back reference', frame({ with: { to: '(a)\\1' } }), /with\.to: is no regular .*\\1.*back references/],
    ['a long repeat', frame({ object: 'a{2000}' }), /object: is no regular .*\{2000\}.*repeats above 1000/],
    ['a verb in another form', frame({ verbs: 'Lends' }), /frames\[0\]\.verbs: must be infinitives in lower case/],
    [
      'a particle that no verb has',
      frame({ verbs: 'go+after' }),
      /frames\[0\]\.verbs: may have these particles only: back, up/,
    ],
    ['verbs and nouns', frame({ nouns: 'loan' }), /frames\[0\]: must have one of verbs, nouns and pairs, and one only/],
    [
      'a role of no relation',
      frame({ slots: { ...LENDS.slots, lender: 'by' } }),
      /LICENSED_TO has no role 'lender'; it has asset/,
    ],
    [
      'a role without a slot',
      frame({ slots: { asset: 'object' } }),
      /slots: says not where 'licensee' stands; give it a slot/,
    ],
    [
      'no such slot',
      frame({ slots: { ...LENDS.slots, asset: 'objct' } }),
      /there is no slot 'objct'; a slot is a preposition or one of subject/,
    ],
    ['no example', frame({ example: 'None.' }), /frames\[0\]\.example: must be a sentence/],
  ])('%s', (_, read, told) => expect(read).toThrow(told));
});
