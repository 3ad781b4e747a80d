import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { describe, expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Input } from '../src/model.js';
import { asBuilt } from './as-built.js';
import { corpus } from './corpus/submission.js';
import { devFolder } from './evaluation/gold-folder.js';
import { inTurns, type Measured, processorTime, report, rounded } from './measured.js';

const ROUNDS = 5;
/** Rounds until V8 has compiled what is used often; an import of thousands of filings gets there, too. */
const WARM = 8;
/** Annual reports would outweigh all the rest. */
const LARGEST = 50_000;

const sample = fileURLToPath(new URL('../data/immunogen-2003-01-24.txt', import.meta.url));
const file = (name: string): Input => ({ name, bytes: readFileSync(name) });
const wink = winkNLP(model);

/** What the command line reads with: all modules as one file, under its own settings of V8. */
const { pressgraph }: typeof import('../src/cli/bundle.js') = await import(asBuilt('cli/bundle.js'));
const read = await (await pressgraph()).reader({ lexicon: undefined, rules: undefined });
const { extract }: typeof import('../src/pipeline.js') = await import(asBuilt('pipeline.js'));

const sets: Readonly<Record<string, readonly Input[]>> = {
  'the sample': [file(sample)],
  'dev documents': devDocuments(),
  'generated filings': [...corpus(25, 3)].map(({ name, text }) => ({ name, bytes: Buffer.from(text) })),
};

/** Extraction in one thread beside what language libraries need for the mere words of the same texts. */
describe('extraction', () => {
  it('against compromise and wink-nlp', async () => {
    const details = [];
    const measured: Measured[] = [];
    for (const [name, inputs] of Object.entries(sets)) {
      if (inputs.length === 0) continue;
      const texts = inputs.flatMap((input) => extract(input).reading.filing.documents.map(({ text }) => text));
      const characters = texts.reduce((sum, { length }) => sum + length, 0);
      const repeated = inputs.length === 1 ? 20 : 1;
      const times = (work: () => void) => () => {
        for (let time = 0; time < repeated; time += 1) work();
      };
      const ms = await inTurns(
        {
          extraction: async () => {
            for (let time = 0; time < repeated; time += 1)
              for (const input of inputs) await read({ kind: 'interchange', input });
          },
          compromise: times(() => texts.forEach((text) => void nlp(text))),
          wink: times(() => texts.forEach((text) => void wink.readDoc(text))),
        },
        ROUNDS,
        { now: processorTime, warm: WARM },
      );
      const speed = (one: string) => Math.round((characters * repeated) / ms(one));
      details.push({
        texts: name,
        documents: inputs.length,
        'kB in all': Math.round(characters / 1000),
        'extraction, characters per ms': speed('extraction'),
        'compromise, nlp(text)': speed('compromise'),
        'wink-nlp, readDoc': speed('wink'),
        'ms a document': rounded(ms('extraction') / repeated / inputs.length),
      });
      measured.push(
        {
          what: `extraction, speed of compromise's, ${name}`,
          measured: ms('compromise') / ms('extraction'),
          least: 3,
        },
        { what: `extraction, speed of wink-nlp's, ${name}`, measured: ms('wink') / ms('extraction'), least: 0.4 },
      );
    }
    report('extraction', details, measured);
    expect(measured.length).toBeGreaterThan(0);
  });
});

function devDocuments(): readonly Input[] {
  if (!existsSync(devFolder)) return [];
  const documents = readdirSync(devFolder).filter((name) => /\.(?:txt|htm)$/.test(name));
  return documents
    .sort()
    .map((name) => file(join(devFolder, name)))
    .filter(({ bytes }) => bytes.length <= LARGEST);
}
