import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model.js';
import { derive } from '../../src/pipeline.js';
import { RELATIONS } from '../../src/relations/index.js';
import { claimsOf } from '../../src/rules/claims.js';
import { matches } from '../../src/rules/frames.js';
import { parse } from '../../src/rules/parse.js';
import { prospects } from '../../src/rules/prospects.js';
import { LEMMAS } from '../../src/rules/verbs.js';
import { referencesOf, wordsOf } from '../../src/rules/words.js';
import { corpus } from '../corpus/submission.js';
import { given } from './reading.js';

const ALONE = { topic: undefined, owner: undefined, before: [] };
const ALL = RELATIONS.flatMap((relation) => relation.frames.map((frame) => ({ relation, frame })));
const ruleOf = ({ relation, frame }: (typeof ALL)[number]): string => `${relation.type}/${frame.name}`;

/** The rules that a text's first sentence leaves possible. */
function possible(text: string, speaker?: string): readonly string[] {
  const names = { Company: ['Norvane', 'Ostrel'], Drug: ['norvatinib'] };
  const { reading, entities } = given(text, names);
  const [sentence] = reading.sentences;
  if (!sentence) return [];
  const references = referencesOf(
    entities.flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity }))),
    [],
  );
  const speaks = entities.find(({ name }) => name === speaker);
  return prospects(RELATIONS, {
    words: wordsOf(sentence, references),
    named: references.flatMap((reference) => reference.entities),
    offstage: { ...ALONE, speaker: speaks },
    lemmas: LEMMAS,
  }).map(ruleOf);
}

describe('what a sentence may state', () => {
  it.each([
    ['Norvane licensed norvatinib to Ostrel.', 'LICENSED_TO/licenses to'],
    ['Norvane has sub-licensed norvatinib to Ostrel.', 'LICENSED_TO/licenses to'],
    ['Norvane granted Ostrel licenses to norvatinib.', 'LICENSED_TO/grants licence'],
    ['Norvatinib was found by Norvane (now Ostrel).', 'BECAME/now, in brackets'],
  ])('%s: %s', (text, rule) => expect(possible(text)).toContain(rule));

  it.each([
    ['its word is not there', 'Norvane gave norvatinib to Ostrel.', 'LICENSED_TO/licenses to'],
    ['the noun of its object is not there', 'Norvane granted Ostrel a norvatinib trial.', 'LICENSED_TO/grants licence'],
    ['one end is not there', 'Norvane and Ostrel granted licenses to patients.', 'LICENSED_TO/grants licence'],
    ['both ends are one and the same', 'Norvane acquired Norvane.', 'ACQUIRED/acquires'],
  ])('not where %s', (_, text, rule) => {
    expect(ALL.map(ruleOf)).toContain(rule);
    expect(possible(text)).not.toContain(rule);
  });

  it('counts who is not named in it, for rules that do', () => {
    const text = 'Norvatinib was in-licensed from Ostrel.';
    expect(possible(text, 'Norvane')).toContain('LICENSED_TO/in-licenses');
    expect(possible('Norvatinib was in-licensed.')).toEqual([]);
    expect(possible('Norvatinib was in-licensed.', 'Norvane')).toContain('LICENSED_TO/in-licenses');
  });
});

/** The rules that give a claim in a text when all of them are tried, and were not expected to. */
function unforeseen(text: string): readonly string[] {
  const { reading, entities, anaphora } = derive({ name: 'test.txt', bytes: Buffer.from(text) });
  return reading.sentences.flatMap((sentence) => {
    const here = entities.flatMap((entity: Entity) =>
      entity.mentions.filter((mention) => mention.sentence === sentence.index).map((mention) => ({ mention, entity })),
    );
    const references = referencesOf(
      here,
      anaphora.filter((one) => one.sentence === sentence.index),
    );
    const words = wordsOf(sentence, references);
    const offstage = { ...ALONE, speaker: entities.find(({ type }) => type === 'Company') };
    const scene = { ...parse(words, LEMMAS), ...offstage };
    const named = references.flatMap((reference) => reference.entities);
    const foreseen = new Set(prospects(RELATIONS, { words, named, offstage, lemmas: LEMMAS }).map(ruleOf));
    const document = reading.filing.documents[sentence.document];
    return ALL.filter((one) =>
      matches(one, scene).some((match) => claimsOf(match, scene, sentence, document).length > 0),
    )
      .map(ruleOf)
      .filter((rule) => !foreseen.has(rule));
  });
}

describe('nothing is left out that a rule would find', () => {
  it('in the examples of all rules', () => {
    const texts = RELATIONS.flatMap(({ frames, never }) => [...frames.map(({ example }) => example), ...never]);
    expect(texts.flatMap(unforeseen)).toEqual([]);
  });

  it('in generated filings', () => {
    expect([...corpus(8)].flatMap(({ text }) => unforeseen(text))).toEqual([]);
  });
});
