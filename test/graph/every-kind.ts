import { readdirSync, readFileSync } from 'node:fs';
import { type Change, type Graph, load } from '../../src/graph/index.js';
import { judgementOf } from '../resolution/names.js';
import { resolver } from './put.js';
import { extraction, FIRST, SECOND, type Story } from './stories.js';

const folder = new URL('../../cypher/', import.meta.url);
const texts = ['load', 'settle'].flatMap((part) =>
  readdirSync(new URL(`${part}/`, folder)).map((file) => readFileSync(new URL(`${part}/${file}`, folder), 'utf8')),
);
const found = (pattern: RegExp): readonly string[] =>
  [...new Set(texts.flatMap((text) => Array.from(text.matchAll(pattern), ([, kind = '']) => kind)))].sort();

/** All labels and all types of relationships that are in the Cypher which writes to the graph. */
export const LABELS = found(/(?:\(\w*|, entity):(\w+)/g);
export const TYPES = found(/\[\w*:(\w+)/g);

const firm = (id: string, name: string): Story => ({
  id,
  lines: [`${name} makes things.`, 'Millmark is glad.'],
  things: [['company:millmark', 'Company', name, 'Millmark']],
  facts: [],
});
const BOUGHT: Story = {
  id: 'bought',
  registrant: { name: 'NORVANE INC', cik: '0000123456' },
  filed: '2007-01-03',
  period: '2007-01-02',
  form: '8-K',
  lines: ['Norvane, Inc. has acquired Millmark.'],
  things: [
    ['company:norvane', 'Company', 'Norvane, Inc.'],
    ['company:millmark', 'Company', 'Millmark'],
  ],
  facts: [['ACQUIRED', 'company:norvane', 'company:millmark', 0]],
};
const AMENDED: Story = { ...BOUGHT, id: 'bought-a', filed: '2007-02-03', form: '8-K/A' };
/** It says less than another filing, and the contrary of it. */
const DENIED: Story = {
  id: 'denied',
  lines: ['The huK77 antibody does not bind to KapX.', 'Norvane, Inc. licensed Zorvamab dolutine to Ostrera Labs.'],
  things: [
    ['antibody:huk77', 'Antibody', 'huK77'],
    ['antigen:kapx', 'Antigen', 'KapX'],
    ['company:norvane', 'Company', 'Norvane, Inc.'],
    ['company:ostrera', 'Company', 'Ostrera Labs'],
    ['drug:zorvamab-dolutine', 'Drug', 'Zorvamab dolutine'],
  ],
  facts: [
    ['BINDS', 'antibody:huk77', 'antigen:kapx', 0, {}, 'negated'],
    ['LICENSED_TO', 'drug:zorvamab-dolutine', 'company:ostrera', 1, { licensor: 'company:norvane' }],
  ],
};

/** Filings and judgements that make nodes and relationships of every kind. */
export const EVERY_KIND: Required<Pick<Change, 'add' | 'judge'>> = {
  add: [
    FIRST,
    SECOND,
    firm('one', 'Millmark Pharmaceuticals, Inc.'),
    firm('two', 'Millmark Chemicals, Inc.'),
    BOUGHT,
    AMENDED,
    DENIED,
  ].map((story) => resolver.accountOf(extraction(story))),
  judge: [
    judgementOf('merge', 'Company|pelhambio', 'Company|quellis'),
    judgementOf('never', 'Company|none', 'Company|nobody'),
  ],
};

export const putEveryKind = (graph: Graph): Promise<unknown> => load(graph, EVERY_KIND, resolver);
