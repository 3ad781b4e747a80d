import type { RelationType } from '../../src/model.js';
import { ABOUT, FILLERS, HEADLINES, LEADS, QUOTES, RISKS, SAFE_HARBOR } from './prose.js';
import { INTRODUCTIONS, SHAPES, UNSETTLED } from './shapes.js';
import { dayIn, type Story, slotsOf } from './story.js';
import { capital } from './words.js';
import type { Molecule } from './world.js';

/** A stretch of a document; `lines` keeps its lines. */
export interface Block {
  readonly kind: 'title' | 'text' | 'lines';
  readonly text: string;
}

const NEWS: Readonly<Record<Story['kind'], RelationType>> = {
  licence: 'LICENSED_TO',
  return: 'REGAINED_FROM',
  trial: 'STUDIED_FOR',
  alliance: 'PARTNERED_WITH',
  people: 'WORKS_FOR',
  purchase: 'ACQUIRED',
};
const SCIENCE: readonly RelationType[] = ['BINDS', 'COMPOSED_OF', 'PRESENT_IN', 'USES_TECHNOLOGY'];
const CLINIC: readonly RelationType[] = ['STUDIED_FOR', 'DEVELOPED_BY', 'STUDIED_FOR'];
const HISTORY: readonly RelationType[] = [
  'LICENSED_TO',
  'REGAINED_FROM',
  'PARTNERED_WITH',
  'ACQUIRED',
  'BECAME',
  'WORKS_FOR',
];

/** The press release of a story. */
export function releaseOf(story: Story): readonly Block[] {
  const { dice, firm, second, day } = story;
  const told = (types: readonly RelationType[], molecule?: Molecule): string[] =>
    types.flatMap((type) => sentence(story, SHAPES[type], molecule));
  const fillers = (count: number): string[] => dice.some(FILLERS, count).map((one) => filled(one, slotsOf(story)));
  const contacts: Block = { kind: 'lines', text: contactLines(story) };
  const [city, state] = firm.place;
  const news = NEWS[story.kind];
  const [first = '', ...more] = told([news, news]);
  const place = `${city.toUpperCase()}, ${state}, ${dayIn(day)}`;
  const paragraphs = [
    `${place} - ${sentence(story, LEADS)[0]?.replace('{news}', inSentence(first))} ${[...sentence(story, INTRODUCTIONS), ...more, ...fillers(1)].join(' ')}`,
    [...told(SCIENCE), ...fillers(1)].join(' '),
    ...(dice.chance(0.8) ? sentence(story, QUOTES) : []),
    [...told(CLINIC), ...fillers(2), ...sentence(story, UNSETTLED)].join(' '),
    [...told(dice.some(HISTORY, 5)), ...fillers(1)].join(' '),
    ...(dice.chance(0.5) ? [[...told([...SCIENCE, ...CLINIC], second), ...fillers(1)].join(' ')] : []),
    ...(dice.chance(0.3) ? sentence(story, QUOTES) : []),
  ];
  return [
    ...(dice.chance(0.5) ? [contacts] : []),
    { kind: 'title', text: 'FOR IMMEDIATE RELEASE' },
    { kind: 'title', text: sentence(story, HEADLINES[story.kind] ?? [])[0] ?? '' },
    ...paragraphs.map((text): Block => ({ kind: 'text', text })),
    { kind: 'title', text: `About ${firm.name}` },
    { kind: 'text', text: [...sentence(story, ABOUT), ...told(['DEVELOPED_BY', 'PARTNERED_WITH'])].join(' ') },
    { kind: 'title', text: 'Forward-Looking Statements' },
    { kind: 'text', text: filled(SAFE_HARBOR, { ...slotsOf(story), risks: dice.some(RISKS, 6).join('; ') }) },
    contacts,
  ];
}

/** One of some sentences that the story has everything for, or none. */
export function sentence(story: Story, shapes: readonly string[], molecule?: Molecule): string[] {
  const slots = slotsOf(story, molecule);
  const all: Readonly<Record<string, string>> = {
    ...slots,
    news: '{news}',
    Drug: capital(slots.drug ?? ''),
    Cancer: slots.cancer ?? '',
  };
  const possible = shapes.filter((shape) => [...shape.matchAll(SLOT)].every(([, slot = '']) => slot in all));
  return possible.length === 0 ? [] : [capital(filled(story.dice.pick(possible), all))];
}

const SLOT = /\{(\w+)\}/g;

const filled = (shape: string, slots: Readonly<Record<string, string>>): string =>
  shape.replace(SLOT, (_, slot: string) => slots[slot] ?? '').replaceAll('..', '.');

/** A sentence as the rest of another one. */
const inSentence = (text: string): string =>
  text.replace(/^(?:In|On|Under|Upon|The|All|Patients|A)\b/, (word) => word.toLowerCase());

function contactLines({ firm }: Story): string {
  const contact = firm.staff.at(-1);
  return [
    'CONTACT:',
    firm.full,
    contact?.name ?? '',
    contact?.title ?? '',
    `(617) 555-0${100 + (firm.at % 900)}`,
    `info@${firm.short.toLowerCase()}.com`,
  ].join('\n');
}
