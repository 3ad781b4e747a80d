import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Call, folder, run } from './cli/pressgraph.js';

/** Same input, same bytes out: whatever the machine, the place, the locale, the time zone and the order. */

const sample = fileURLToPath(new URL('../data/immunogen-2003-01-24.txt', import.meta.url));
/** What a locale or a time zone could change: letters that sort or fold otherwise, days, figures. */
const RELEASE = `TARN, Türkiye, January 1, 2004 -- Norvane Pharma, Inc. (Nasdaq: NRVN) today announced that Ilgaz İlaç A.Ş. has
licensed NV-101 from Ångström Biosciences AB. In the fourth quarter of 2003, Ostrel Biosciences GmbH returned all rights
to norvatinib to Norvane Pharma. On 31 December 2003, Çelik Therapeutics, Inc. acquired Zürn Biotech AG for $1,250,000.

Quelvatamab binds to the CD33 antigen, which is expressed in acute myeloid leukemia. NV-101 may be licensed to Calvet Labs.
`;
const NAMES = 'Calvet Labs\tCompany\tCalvet Laboratories, Inc.\tX-1\nİlgi\tDrug\nınorva\tDrug\n';

/** A folder with two filings in it. */
function filings(): string {
  const here = folder();
  copyFileSync(sample, join(here, 'a.txt'));
  writeFileSync(join(here, 'b.txt'), RELEASE);
  writeFileSync(join(here, 'names.tsv'), NAMES);
  return here;
}

async function extracted(args: readonly string[], call: Call): Promise<string> {
  const { code, stdout, stderr } = await run(['extract', ...args, '--format', 'json'], call);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

const ENVIRONMENTS: readonly (readonly [what: string, env: Record<string, string>])[] = [
  ['again', {}],
  ['where it is tomorrow already', { TZ: 'Pacific/Kiritimati' }],
  ['where it is yesterday still', { TZ: 'Pacific/Pago_Pago' }],
  ['in Turkish, where i is no I', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' }],
  ['in Swedish, where å comes last', { LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8', TZ: 'Asia/Kathmandu' }],
  ['without a locale', { LANG: 'C', LC_ALL: 'C' }],
  ['on a narrow screen with colours', { COLUMNS: '40', FORCE_COLOR: '1' }],
];

describe('the JSON of two filings is the same, byte for byte', () => {
  it.each(ENVIRONMENTS)('%s', async (_, env) => {
    const cwd = filings();
    const plain = await extracted(['a.txt', 'b.txt'], { cwd });
    expect(JSON.parse(plain)).toHaveLength(2);
    expect(await extracted(['a.txt', 'b.txt'], { cwd, env })).toBe(plain);
  });

  it('with names of the user’s own, in Turkish', async () => {
    const cwd = filings();
    const args = ['b.txt', '--lexicon', 'names.tsv'];
    const plain = await extracted(args, { cwd });
    expect(plain).toContain('"externalId": "X-1"');
    expect(await extracted(args, { cwd, env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } })).toBe(plain);
  });

  it('from another folder, but for the name of the source', async () => {
    const cwd = filings();
    mkdirSync(join(cwd, 'deep'));
    const below = await extracted(['../a.txt', '../b.txt'], { cwd: join(cwd, 'deep') });
    expect(below.replaceAll('"source": "../', '"source": "')).toBe(await extracted(['a.txt', 'b.txt'], { cwd }));
  });
});

describe('what one filing gives does not depend on the others', () => {
  it('in whatever order they come, alone or together', async () => {
    const cwd = filings();
    const [one, other] = [
      JSON.parse(await extracted(['a.txt'], { cwd })),
      JSON.parse(await extracted(['b.txt'], { cwd })),
    ];
    const together = JSON.parse(await extracted(['a.txt', 'b.txt'], { cwd }));
    const turned = JSON.parse(await extracted(['b.txt', 'a.txt'], { cwd }));
    expect(JSON.stringify(together)).toBe(JSON.stringify([one, other]));
    expect(JSON.stringify(turned)).toBe(JSON.stringify([other, one]));
  });

  it('written by --out, too', async () => {
    const cwd = filings();
    await run(['extract', 'a.txt', 'b.txt', '--out', 'x'], { cwd });
    await run(['extract', 'b.txt', 'a.txt', '--out', 'y'], { cwd, env: { TZ: 'Asia/Tokyo', LC_ALL: 'C' } });
    for (const name of ['a.json', 'b.json'])
      expect(readFileSync(join(cwd, 'x', name))).toEqual(readFileSync(join(cwd, 'y', name)));
  });
});
