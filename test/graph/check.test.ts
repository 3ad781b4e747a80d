import { describe, expect, it } from 'vitest';
import { IntegrityError } from '../../src/errors.js';
import { check } from '../../src/graph/index.js';
import type { Account, Ends, Evidence, KeptClaim } from '../../src/model.js';
import { accountOf } from '../../src/resolution/index.js';
import { extraction, FIRST, SECOND } from './stories.js';

const whole = accountOf(extraction(FIRST));

const withClaim = (change: (claim: KeptClaim) => KeptClaim): Account => ({
  ...whole,
  claims: whole.claims.map((claim, index) => (index === 0 ? change(claim) : claim)),
});
const withEvidence = (change: Partial<Evidence>, of = (_: Evidence): Partial<Evidence> => ({})): Account =>
  withClaim((claim) => ({ ...claim, evidence: { ...claim.evidence, ...change, ...of(claim.evidence) } }));
const withEnds = (change: Partial<Ends>): Account =>
  withClaim((claim) => ({ ...claim, ends: { ...claim.ends, ...change } }));

describe('what must hold before a filing is written', () => {
  it.each([FIRST, SECOND])('holds for $id', (story) => {
    expect(() => check(accountOf(extraction(story)))).not.toThrow();
  });

  it.each<[string, string, Account]>([
    ['a quote that is cut off', 'is not what stands at', withEvidence({}, ({ end }) => ({ end: end - 1 }))],
    ['an empty quote', 'is not what stands at', withEvidence({ quote: '' }, ({ start }) => ({ end: start }))],
    ['a quote of another sentence', 'it is not in sentence 3', withEvidence({ sentence: 3 })],
    ['a sentence that is not there', 'there is no sentence 99', withEvidence({ sentence: 99 })],
    ['an unknown subject', 'there is no name none', withEnds({ subject: 'none' })],
    ['an unknown object', 'there is no name none', withEnds({ object: 'none' })],
    ['an unknown licensor', 'there is no name none', withEnds({ licensor: 'none' })],
    ['one who regains and is unknown', 'there is no name none', withEnds({ by: 'none' })],
    [
      'a mention of something else',
      'is not what stands at',
      { ...whole, namings: whole.namings.map((naming) => ({ ...naming, text: 'Other' })) },
    ],
    ['a mention by no name', 'there is no name', { ...whole, names: [] }],
    ['a name twice', 'its id is there twice', { ...whole, names: [...whole.names, ...whole.names] }],
    [
      'a sentence that is not its text',
      'is not what stands at',
      {
        ...whole,
        reading: { ...whole.reading, sentences: whole.reading.sentences.map((s) => ({ ...s, text: `${s.text}!` })) },
      },
    ],
    [
      'a sentence of no document',
      'is in no document',
      {
        ...whole,
        reading: { ...whole.reading, sentences: whole.reading.sentences.map((s) => ({ ...s, document: 5 })) },
      },
    ],
  ])('refuses %s', (_, reason, broken) => {
    expect(() => check(broken)).toThrow(IntegrityError);
    expect(() => check(broken)).toThrow(reason);
    expect(() => check(broken)).toThrow('story-1.txt');
  });
});
