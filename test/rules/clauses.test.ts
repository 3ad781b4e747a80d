import { describe, expect, it } from 'vitest';
import { bracketed } from '../../src/rules/brackets.js';
import { clausesOf } from '../../src/rules/clauses.js';
import { phrasesOf } from '../../src/rules/phrases.js';
import { tagWords } from '../../src/rules/tagging.js';
import { LEMMAS } from '../../src/rules/verbs.js';
import { referencesOf, wordsOf } from '../../src/rules/words.js';
import { given } from './reading.js';

const NAMES = { Company: ['Norvane', 'Ostrel'], Drug: ['norvatinib', 'calvecestat'] };

/** The clauses of one sentence: 'license subject=Norvane object=norvatinib to=Ostrel', turned to the active voice. */
function clauses(text: string): readonly string[] {
  const { reading, entities } = given(text, NAMES);
  const [sentence] = reading.sentences;
  if (!sentence) return [];
  const named = entities.flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })));
  const phrases = bracketed(phrasesOf(tagWords(wordsOf(sentence, referencesOf(named, []))), LEMMAS));
  return clausesOf(phrases).map(({ verb, arguments: all }) => {
    const first = all.filter(({ rank }) => rank === 0);
    return [verb.lemma, ...first.map(({ slot, phrase }) => `${slot}=${phrase.head.text}`)].join(' ');
  });
}

describe('who does what to whom', () => {
  it.each([
    ['Norvane licensed norvatinib to Ostrel.', ['license subject=Norvane object=norvatinib to=Ostrel']],
    ['Norvatinib was licensed to Ostrel by Norvane.', ['license object=Norvatinib to=Ostrel subject=Norvane']],
    ['Norvane granted Ostrel a license.', ['grant subject=Norvane indirect=Ostrel object=license']],
    ['Norvane bought norvatinib and calvecestat.', ['buy subject=Norvane object=norvatinib object=calvecestat']],
    ['Norvane and Ostrel sell norvatinib.', ['sell subject=Norvane subject=Ostrel object=norvatinib']],
    ['Norvane called off the talks.', ['call subject=Norvane object=talks']],
    ['The talks were broken off.', ['break object=talks']],
    ['The offer was withdrawn.', ['withdraw object=offer']],
    [
      'Norvane, a firm of Basel, sells norvatinib, its best drug, to Ostrel.',
      ['sell subject=Norvane object=norvatinib to=Ostrel'],
    ],
  ])('%s', (text, expected) => expect(clauses(text)).toEqual(expected));

  it.each([
    ['Norvatinib, which Norvane sold to Ostrel, is safe.', 'sell subject=Norvane to=Ostrel object=Norvatinib'],
    ['Norvane, which sold norvatinib to Ostrel, is small.', 'sell subject=Norvane object=norvatinib to=Ostrel'],
    ['Norvatinib, bought by Norvane, is safe.', 'buy object=Norvatinib subject=Norvane'],
    ['Norvane plans to sell norvatinib.', 'sell subject=Norvane object=norvatinib'],
  ])('within a sentence: %s', (text, expected) => {
    const parts = (line: string) => line.split(' ').sort();
    expect(clauses(text).map(parts)).toContainEqual(parts(expected));
  });

  // The rank of the second reading is lost, and 'Ostrel' is an object of the first rank, too.
  it('the subject of a passive with an object is who gets it', () =>
    expect(clauses('Ostrel was granted a license.')).toEqual(['grant indirect=Ostrel object=license']));

  it('carries whether it is denied or only possible', () => {
    const { reading, entities } = given('Norvane may not sell norvatinib.', NAMES);
    const [sentence] = reading.sentences;
    const named = entities.flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })));
    const verb =
      sentence && clausesOf(phrasesOf(tagWords(wordsOf(sentence, referencesOf(named, []))), LEMMAS))[0]?.verb;
    expect([verb?.modal, verb?.negation]).toEqual(['may', 'not']);
  });
});
