import type { Frame, Pattern } from '../../relations/relation.js';
import type { SLOTS } from '../../rules/own-frame.js';

/** Where a slot is, said in words; every other slot is a preposition. */
const PLACES: Readonly<Record<string, string>> = {
  subject: 'who acts',
  object: 'what is acted on',
  indirect: 'who gets it',
  isa: 'what the noun is said of',
  modifier: 'name before the noun',
  possessor: 'owner of the noun',
  holder: 'who has the noun',
  speaker: 'who speaks',
  sentence: 'the only one in the sentence',
  other: 'the other company',
  counterparty: 'the other one who signed',
  first: 'what the sentence begins with',
  giver: 'who gave it to who acts',
  means: 'what is used for it',
  theme: 'what is tried',
  topic: 'what the text is about',
  owner: 'whose paragraph it is',
  teller: 'who speaks, of one other firm',
  announcer: 'who speaks, of no other firm',
  entry: 'the name that opens the sentence',
} satisfies Record<(typeof SLOTS)[number], string>;

/** The pattern of a rule as a person reads it: 'verb license; asset: what is acted on; licensee: behind “to”'. */
export function inWords(frame: Frame): string {
  const roles = Object.entries(frame.slots).map(([role, slots]) => {
    const places = slots.split(/\s+/).map((slot) => PLACES[slot] ?? `behind “${slot}”`);
    return `${role}${frame.needs?.includes(role) ? ' (needed)' : ''}: ${places.join(', else ')}`;
  });
  return [trigger(frame), ...roles, ...conditions(frame)].join('; ');
}

function trigger({ verbs, nouns, pairs }: Frame): string {
  if (pairs) return `${pairs.join(' (')})`;
  if (nouns === '*') return 'any name';
  if (nouns === '~') return 'any noun';
  const lemmas = (verbs ?? nouns ?? '').split(/\s+/).map((lemma) => lemma.replace('+', ' '));
  return `${verbs ? 'verb' : 'noun'} ${lemmas.join(', ')}`;
}

function conditions(frame: Frame): readonly string[] {
  const said = (words: Pattern | undefined, what: string) => (words ? [`${what} ${words.source}`] : []);
  return [
    ...said(frame.object, 'what is acted on matches'),
    ...said(frame.notObject, 'what is acted on does not match'),
    ...Object.entries(frame.with ?? {}).flatMap(([slot, words]) => said(words, `behind “${slot}” stands`)),
    ...said(frame.says, 'the words match'),
    ...said(frame.unless, 'the words do not match'),
  ];
}
