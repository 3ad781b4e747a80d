import pLimit from 'p-limit';
import { describe, expect, it } from 'vitest';
import { asBuilt } from '../as-built.js';
import { corpus } from '../corpus/submission.js';
import { inTurns, report, rounded } from '../measured.js';

const FILINGS = 300;
const ROUNDS = 3;
/** Rounds that do not count: V8 goes on to optimise for so long, in each thread by itself. */
const WARM = 5;

const { Readers }: typeof import('../../src/cli/readers.js') = await import(asBuilt('cli/readers.js'));
const { readAccount }: typeof import('../../src/cli/reading.js') = await import(asBuilt('cli/reading.js'));
const { readSettings }: typeof import('../../src/cli/settings.js') = await import(asBuilt('cli/settings.js'));

/** Extraction in two threads beside one. Both have started and are warm; on one core two are no faster. */
describe('threads that read', () => {
  it('two against one', async () => {
    const inputs = [...corpus(FILINGS, 5)].map(({ name, text }) => ({ name, bytes: Buffer.from(text) }));
    const settings = await readSettings({}, {});
    const open = (threads: number) => {
      const readers = new Readers('account', async () => readAccount, { ...settings, threads }, {});
      const { atOnce } = readers.begin(inputs.length);
      const one = pLimit(atOnce);
      // what is read is let go, as an import does: kept, it would be tidied up again and again
      const all = () => Promise.all(inputs.map((input) => one(async () => void (await readers.read(input)))));
      return { all, end: () => readers.end() };
    };
    const [single, two] = [open(1), open(2)];
    const ms = await inTurns({ single: single.all, two: two.all }, ROUNDS, { warm: WARM });
    await Promise.all([single.end(), two.end()]);
    const row = (threads: number, name: string) => ({
      threads,
      filings: FILINGS,
      'filings a second': rounded((FILINGS / ms(name)) * 1000),
    });
    report(
      'threads',
      [row(1, 'single'), row(2, 'two')],
      [{ what: 'extraction, speed of two threads to one', measured: ms('single') / ms('two'), least: 1.8 }],
    );
    expect(ms('two')).toBeGreaterThan(0);
  });
});
