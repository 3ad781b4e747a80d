import { withoutLegalForm } from '../../src/mentions/company/legal-form.js';
import type {
  Document,
  Entity,
  EntityType,
  Extraction,
  Qualifiers,
  RelationType,
  Sentence,
  Statement,
  Status,
} from '../../src/model.js';

/** `[id, type, name, ...aliases]` */
export type Thing = readonly [id: string, type: EntityType, name: string, ...aliases: string[]];
/** `[predicate, subject, object, number of the line that says so, qualifiers, status]` */
export type Fact = readonly [RelationType, string, string, number, Qualifiers?, Status?];

export interface Story {
  readonly id: string;
  readonly registrant?: { readonly name: string; readonly cik?: string };
  readonly filed?: string;
  readonly form?: string;
  readonly period?: string;
  readonly lines: readonly string[];
  readonly things: readonly Thing[];
  readonly facts: readonly Fact[];
}

/** An extraction written by hand: a document whose sentences are its lines. Names are found where the lines have them. */
export function extraction({ id, registrant, filed, form, period, lines, things, facts }: Story): Extraction {
  const text = lines.join('\n');
  const document: Document = { id: `${id}#1`, type: 'EX-99.1', text };
  const sentences = sentencesOf(lines);
  return {
    reading: {
      filing: {
        id,
        source: `${id}.txt`,
        items: ['5'],
        documents: [document],
        skipped: [],
        ...(filed ? { filed } : {}),
        ...(form ? { form } : {}),
        ...(period ? { period } : {}),
        ...(registrant ? { registrant: { ...registrant, formerNames: [] } } : {}),
      },
      sentences,
    },
    entities: things.map((thing) => entityOf(thing, sentences)),
    statements: facts.map((fact) => statementOf(fact, sentences)),
  };
}

function sentencesOf(lines: readonly string[]): Sentence[] {
  let start = 0;
  return lines.map((text, index) => {
    const end = start + text.length;
    const sentence: Sentence = { index, document: 0, section: 'body', paragraph: index, text, tokens: [], start, end };
    start = end + 1;
    return sentence;
  });
}

function entityOf([id, type, name, ...aliases]: Thing, sentences: readonly Sentence[]): Entity {
  const mentions = [name, ...aliases].flatMap((text) =>
    sentences
      .filter((sentence) => sentence.text.includes(text))
      .map((sentence) => {
        const start = sentence.start + sentence.text.indexOf(text);
        const name = type === 'Company' ? withoutLegalForm(text) : text;
        return { type, sentence: sentence.index, start, end: start + text.length, text, name, rule: 'by-hand' };
      }),
  );
  return { id, type, name, aliases: [...aliases].sort(), mentions };
}

function statementOf(fact: Fact, sentences: readonly Sentence[]): Statement {
  const [type, subject, object, line, qualifiers = {}, status = 'asserted'] = fact;
  const sentence = sentences[line];
  if (!sentence) throw new Error(`the story has no line ${line}`);
  const { start, end, text } = sentence;
  return {
    id: [type, subject, object, JSON.stringify(qualifiers), status].join('|'),
    type,
    subject,
    object,
    qualifiers,
    status,
    ...(status === 'asserted' ? {} : { because: 'plans to' }),
    confidence: 0.9,
    evidence: [{ sentence: line, start, end, quote: text, rule: 'by-hand' }],
  };
}

/** A conjugate that is licensed, given back, and licensed again; names are invented. */
export const FIRST: Story = {
  id: 'story-1',
  registrant: { name: 'NORVANE INC', cik: '0000123456' },
  filed: '2004-05-06',
  lines: [
    'Norvane, Inc. announced today that it has regained all rights to zorvamab dolutine (NV-101) from Quellis plc.',
    'In 1999, Norvane licensed zorvamab dolutine to Ostrera Labs, which later became Quellis.',
    'Zorvamab dolutine is composed of the antibody huK77 and dolutine.',
    'The huK77 antibody binds to KapX, which is found in gastric cancer and lung cancer.',
    'Norvane and Pelham Bio have a collaboration agreement.',
    'Pelham Bio is developing PB-9 with the LinkRight technology.',
    'Norvane plans to license PB-9 to Quellis.',
    'Ada Lindqvist, Chief Executive Officer of Norvane, spoke.',
  ],
  things: [
    ['company:norvane', 'Company', 'Norvane, Inc.', 'Norvane'],
    ['company:quellis', 'Company', 'Quellis plc', 'Quellis'],
    ['company:ostrera', 'Company', 'Ostrera Labs'],
    ['company:pelham', 'Company', 'Pelham Bio'],
    ['drug:zorvamab-dolutine', 'Drug', 'zorvamab dolutine', 'NV-101'],
    ['drug:dolutine', 'Drug', 'dolutine'],
    ['drug:pb-9', 'Drug', 'PB-9'],
    ['antibody:huk77', 'Antibody', 'huK77'],
    ['antigen:kapx', 'Antigen', 'KapX'],
    ['cancer:gastric-cancer', 'Cancer', 'gastric cancer'],
    ['cancer:lung-cancer', 'Cancer', 'lung cancer'],
    ['technology:linkright', 'Technology', 'LinkRight'],
    ['person:ada-lindqvist', 'Person', 'Ada Lindqvist'],
  ],
  facts: [
    ['REGAINED_FROM', 'drug:zorvamab-dolutine', 'company:quellis', 0, { by: 'company:norvane', date: '2004-05-06' }],
    ['LICENSED_TO', 'drug:zorvamab-dolutine', 'company:ostrera', 1, { licensor: 'company:norvane', date: '1999' }],
    ['BECAME', 'company:ostrera', 'company:quellis', 1],
    ['COMPOSED_OF', 'drug:zorvamab-dolutine', 'antibody:huk77', 2],
    ['COMPOSED_OF', 'drug:zorvamab-dolutine', 'drug:dolutine', 2],
    ['BINDS', 'antibody:huk77', 'antigen:kapx', 3],
    ['PRESENT_IN', 'antigen:kapx', 'cancer:gastric-cancer', 3],
    ['PRESENT_IN', 'antigen:kapx', 'cancer:lung-cancer', 3],
    ['PARTNERED_WITH', 'company:norvane', 'company:pelham', 4],
    ['DEVELOPED_BY', 'drug:pb-9', 'company:pelham', 5],
    ['USES_TECHNOLOGY', 'drug:pb-9', 'technology:linkright', 5],
    ['LICENSED_TO', 'drug:pb-9', 'company:quellis', 6, { licensor: 'company:norvane' }, 'planned'],
    ['WORKS_FOR', 'person:ada-lindqvist', 'company:norvane', 7, { title: 'Chief Executive Officer' }],
  ],
};

/** A later filing about the same things under other names: one fact again, and a second deal of the same parties. */
export const SECOND: Story = {
  id: 'story-2',
  registrant: { name: 'QUELLIS PLC', cik: '0000654321' },
  filed: '2006-07-08',
  lines: [
    'NORVANE has licensed Zorvamab Dolutine to Ostrera Laboratories (Ostrera Labs) in Japan.',
    'In 1999, NORVANE licensed Zorvamab Dolutine to Ostrera Laboratories.',
    'Pelham Bio is developing PB-9 in a Phase II trial for gastric cancer, which was approved for it.',
  ],
  things: [
    ['company:norvane', 'Company', 'NORVANE'],
    ['company:ostrera', 'Company', 'Ostrera Laboratories', 'Ostrera Labs'],
    ['company:pelham', 'Company', 'Pelham Bio'],
    ['drug:pb-9', 'Drug', 'PB-9'],
    ['cancer:gastric-cancer', 'Cancer', 'gastric cancer'],
    ['drug:zorvamab-dolutine', 'Drug', 'Zorvamab Dolutine'],
  ],
  facts: [
    [
      'LICENSED_TO',
      'drug:zorvamab-dolutine',
      'company:ostrera',
      0,
      { licensor: 'company:norvane', territory: 'Japan' },
    ],
    ['LICENSED_TO', 'drug:zorvamab-dolutine', 'company:ostrera', 1, { licensor: 'company:norvane', date: '1999' }],
    ['STUDIED_FOR', 'drug:pb-9', 'cancer:gastric-cancer', 2, { phase: 'II', status: 'approved' }],
  ],
};

/** An 8-K that gets a date wrong that `AMENDED` puts right. */
export const FILED: Story = {
  id: '0000123456-05-000001',
  registrant: { name: 'NORVANE INC', cik: '0000123456' },
  filed: '2005-03-01',
  period: '2005-02-28',
  form: '8-K',
  lines: ['Norvane, Inc. licensed NV-7 to Ostrera Labs in 2004.', 'NV-7 binds to KapX.'],
  things: [
    ['company:norvane', 'Company', 'Norvane, Inc.'],
    ['company:ostrera', 'Company', 'Ostrera Labs'],
    ['drug:nv-7', 'Drug', 'NV-7'],
    ['antigen:kapx', 'Antigen', 'KapX'],
  ],
  facts: [
    ['LICENSED_TO', 'drug:nv-7', 'company:ostrera', 0, { licensor: 'company:norvane', date: '2004' }],
    ['BINDS', 'drug:nv-7', 'antigen:kapx', 1],
  ],
};
/** The amendment. */
export const AMENDED: Story = {
  ...FILED,
  id: '0000123456-05-000002',
  filed: '2005-03-09',
  form: '8-K/A',
  lines: ['Norvane, Inc. licensed NV-7 to Ostrera Labs in 2005.', 'It is a drug.'],
  things: FILED.things.slice(0, 3),
  facts: [['LICENSED_TO', 'drug:nv-7', 'company:ostrera', 0, { licensor: 'company:norvane', date: '2005' }]],
};
