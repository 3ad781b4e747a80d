import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { LONGEST_PROSE, readFiling } from '../../src/filing/index.js';
import { proseOf, readText, SUBMISSION } from './inputs.js';

describe('inputs that are refused', () => {
  it.each([
    ['empty', new Uint8Array(), /is empty/],
    ['white space', new TextEncoder().encode(' \n\n '), /no prose/],
    ['numbers only', new TextEncoder().encode('1 2 3\n4 5 6'), /no prose/],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 text in it'), /a PDF/],
    ['a ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /ZIP/],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2]), /JPEG/],
    ['noise', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256), /binary/],
    [
      'a submission of pictures',
      new TextEncoder().encode('<DOCUMENT>\n<TYPE>GRAPHIC\n<TEXT>\nabc def\n</TEXT>\n</DOCUMENT>'),
      /no prose/,
    ],
  ])('%s', (_, bytes, reason) => {
    expect(() => readFiling({ name: 'x.txt', bytes })).toThrow(InputError);
    expect(() => readFiling({ name: 'x.txt', bytes })).toThrow(reason);
    expect(() => readFiling({ name: 'x.txt', bytes })).toThrow(/^x\.txt: /);
  });
});

describe('encodings', () => {
  const text = 'Beta’s licence — “Ömega” costs €9 million.';
  const utf16 = (bigEndian: boolean, mark: boolean): Uint8Array => {
    const units = [...(mark ? ['\ufeff'] : []), ...text].map((character) => character.charCodeAt(0));
    return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
  };
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 little endian', utf16(false, true)],
    ['UTF-16 big endian', utf16(true, true)],
    ['UTF-16 without its mark', utf16(false, false)],
  ])('%s', (_, bytes) => {
    expect(readFiling({ name: 'x', bytes }).documents[0]?.text.trim()).toBe(text);
  });

  it('Windows-1252', () => {
    const bytes = Uint8Array.from(
      [...'Beta']
        .map((c) => c.charCodeAt(0))
        .concat(
          [0x92],
          [...'s licence of Vesal'].map((c) => c.charCodeAt(0)),
          [0xae],
        ),
    );
    expect(readFiling({ name: 'x', bytes }).documents[0]?.text.trim()).toBe('Beta’s licence of Vesal®');
  });

  it.each([
    ['plain text', 'Beta Inc.&#27;[2J sold&#8238; it&#0;.'],
    ['Markdown', '# Beta\n\nBeta Inc.&#27;[2J sold&#8238; it.'],
    ['HTML', '<html><p>Beta Inc.&#27;[2J sold&#8238; it&#x1b;&shy;.</p><pre>a&#7;b</pre>'],
    ['a wire', '<REUTERS><TITLE>Beta&#27; sells</TITLE><BODY>Beta Inc.&#27;[2J sold&#8238; it.</BODY>'],
  ])('controls do not come back as entities of %s', (_, text) =>
    expect(proseOf(text)).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u),
  );

  it('leaves no carriage returns, controls, soft hyphens or hard spaces', () => {
    expect(proseOf('Beta\u00a0Inc.\r\nsold\u0003 its com\u00adpound\u200b.\r')).toBe('Beta Inc.\nsold its compound.\n');
  });
});

describe('an EDGAR submission', () => {
  const filing = readText(SUBMISSION);
  it('takes its facts from the header', () => {
    expect(filing).toMatchObject({
      id: '0009999999-04-000311',
      form: '8-K',
      filed: '2004-11-18',
      period: '2004-11-17',
      items: ['Other events', 'Financial statements and exhibits'],
      registrant: {
        name: 'BETA BIOSCIENCES INC',
        cik: '0009999417',
        formerNames: [{ name: 'OMEGA GENETICS INC', changed: '1998-03-02' }],
      },
    });
  });
  it('reads what is prose', () => {
    expect(filing.documents.map(({ id, type, date }) => [id, type, date])).toEqual([
      ['0009999999-04-000311#1', '8-K', '2004-11-17'],
      ['0009999999-04-000311#2', 'EX-99.1', '2004-11-17'],
    ]);
    expect(filing.documents[1]?.title).toBe('Beta Buys Back Rights to Its Compound');
  });
  it('counts what it skips', () => {
    expect(filing.skipped.map(({ part, reason }) => [part, reason])).toEqual([
      ['GRAPHIC', 'picture'],
      ['EX-101.SCH', 'XBRL data'],
    ]);
    expect(filing.skipped[0]?.bytes).toBeGreaterThan(20);
  });
  it('reads so much and no more, and says what it left', () => {
    const part = (type: string, text: string) => `<DOCUMENT>\n<TYPE>${type}\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
    const long = 'Beta said so. '.repeat(LONGEST_PROSE / 14 + 1);
    const { documents, skipped } = readText(
      part('8-K', 'Beta sold it.') + part('EX-10', long) + part('EX-99', 'So it was.'),
    );
    expect(documents.map(({ type }) => type)).toEqual(['8-K', 'EX-99']);
    expect(skipped.map(({ part, reason }) => [part, reason])).toEqual([
      ['EX-10', 'more than 5 million characters of prose'],
    ]);
    expect(() => readText(long)).toThrow(/more than 5 million characters of prose; split it/);
  });
  it('never takes a name from inside', () => {
    expect(JSON.stringify(filing)).not.toContain('passwd');
  });
});

it('takes the facts of a plain 8-K from its cover', () => {
  const text = readFileSync(new URL('../../data/immunogen-2003-01-24.txt', import.meta.url));
  expect(readFiling({ name: 'sample.txt', bytes: text })).toMatchObject({
    id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    form: '8-K',
    period: '2003-01-24',
    items: ['5', '7'],
    registrant: { name: 'IMMUNOGEN, INC.', formerNames: [] },
    documents: [{ type: '8-K', date: '2003-01-24' }],
    skipped: [],
  });
});

describe('the day on which a document speaks', () => {
  it.each([
    ['CAMBRIDGE, MA, JANUARY 24, 2003 - Beta, Inc. said so.', '2003-01-24'],
    ['BOSTON & UTRECHT, Netherlands – April 8, 2024 – Beta B.V. said so.', '2024-04-08'],
    ['PHILADELPHIA and HANGZHOU, China, 22-Sep-2014 -- Beta LLC said so.', '2014-09-22'],
    ['SAN DIEGO--(BUSINESS WIRE)--May 13, 2008--Beta Corp. said so.', '2008-05-13'],
    ['DURHAM, N.C., Nov. 9, 2022 (GLOBE NEWSWIRE) -- Beta, Inc. said so.', '2022-11-09'],
    ['Lund, Sweden, 5 June 2001\n\nBeta AB informs the market.', '2001-06-05'],
    ['Beta wins\n\nOctober 19, 2023 7:30 pm ET\n\nBeta said so.', '2023-10-19'],
    ['Ladenburg, Germany, November 4, 2025. Beta AG said so.', '2025-11-04'],
    ['---\ntitle: "Beta wins"\ndate: "2025-02-13 11:30:58"\n---\n\nBeta said so.', '2025-02-13'],
    [
      '---\ntitle: "Beta wins"\ndate: "2025-02-13"\n---\n\nBOSTON, Feb. 12, 2025 /PRNewswire/ -- Beta said so.',
      '2025-02-12',
    ],
    ['---\ntitle: "Beta wins"\ndate: "2025-01-02"\n---\n\nBOSTON, Dec. 30 /PRNewswire/ -- Beta said so.', '2024-12-30'],
    ['BOSTON, Dec. 30 /PRNewswire/ -- Beta said so.', undefined],
    ['Beta licensed it on July 18, 2022 to Omega.', undefined],
    ['Beta reports results for the year ended December 31, 2023 - a record.', undefined],
  ])('%s', (text, day) => {
    expect(readText(text).documents[0]?.date).toBe(day);
  });
});
