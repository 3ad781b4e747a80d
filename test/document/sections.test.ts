import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../src/model.js';
import { read } from './reading.js';

const LEAD = 'BOSTON, April 9, 2019 -- Beta Inc. (Nasdaq: BETA) today said it has licensed a compound to Omega Corp.';
const RELEASE = `Beta Licenses a Compound to Omega\n\n${LEAD}`;

/** The section of the sentence that begins with these words. */
function sectionOf(text: string, words: string): SectionKind | undefined {
  return read(text).find((sentence) => sentence.text.startsWith(words))?.section;
}

describe('sections by their headings', () => {
  it.each<[SectionKind, string, string]>([
    ['headline', RELEASE, 'Beta Licenses'],
    ['body', RELEASE, 'BOSTON'],
    ['body', 'BETA INC.\n\nBeta files this text under Item 5 of its Form 8-K.\n\nBeta makes drugs.', 'Beta makes'],
    ['body', `${RELEASE}\n\nPipeline Highlights\n\nThe compound is in trials.`, 'The compound'],
    ['about', `${RELEASE}\n\nAbout Beta\n\nBeta makes drugs.`, 'Beta makes'],
    ['about', `${RELEASE}\n\nAbout Beta, Inc.: Beta makes drugs for people.`, 'Beta makes'],
    ['about', `${RELEASE}\n\nABOUT BETA, INC.\n-----\n\nBeta makes drugs.`, 'Beta makes'],
    ['safe-harbor', `${RELEASE}\n\nForward-Looking Statements\n\nBeta may license it to Zeta.`, 'Beta may'],
    ['safe-harbor', `${RELEASE}\n\nCautionary Note\n\nBeta may license it.`, 'Beta may'],
    ['contacts', `${RELEASE}\n\nInvestor Contact\nJane Moss\nBeta Inc.`, 'Jane Moss'],
    ['contacts', `${RELEASE}\n\nFor more information, please contact:\nJane Moss, CFO`, 'Jane Moss'],
    ['contacts', `${RELEASE}\n\nMedia: Jane Moss, Beta, moss@beta.example`, 'Media: Jane'],
    ['contacts', `${RELEASE}\n\nJane Moss\nmoss@beta.example`, 'Jane Moss'],
    ['contacts', `${RELEASE}\n\nInquiries: Beta, Inc., Boston. Jane Moss, Investor Relations`, 'Inquiries'],
    ['contacts', `${RELEASE}\n\nSOURCE Beta Inc.`, 'SOURCE'],
    ['boilerplate', `${RELEASE}\n\nSign up for email alerts\n\nAbout Beta\n\nWe care for people.`, 'We care'],
    ['body', `${RELEASE}\n\n•\tBeta makes drugs.\n•\tOmega sells them.`, '•\tOmega'],
    ['body', `${RELEASE}\n\n(1)    Beta makes drugs.\n(2)    Omega sells them.`, '(2)'],
    ['table', `${RELEASE}\n\n•\tAB-1\tOmega\n•\tAB-2\tZeta`, '•\tAB-2'],
    ['table', `${RELEASE}\n\nProduct | Partner\nAB-1 | Omega`, 'AB-1'],
    [
      'table',
      `${RELEASE}\n\nContact: Jane Moss\n\nCash   9,100   8,000\nDebt   1,200   3,000\nLoss   (120)   (99)`,
      'Debt',
    ],
  ])('%s: %#', (section, text, words) => {
    expect(sectionOf(text, words)).toBe(section);
  });
});

describe('safe harbor without a heading', () => {
  it.each([
    'This press release contains forward-looking statements about AB-1.',
    'Statements in this release that are not historical, such as on rights, involve risks.',
    'This letter looks ahead in places.',
    'For these statements, Beta claims the protection of the Private Securities Litigation Reform Act of 1995.',
  ])('%s', (words) => {
    expect(sectionOf(`${RELEASE}\n\n${words}`, words.slice(0, 20))).toBe('safe-harbor');
  });

  it('begins in the middle of a paragraph, and lasts to its end', () => {
    const text = `${RELEASE}\n\nBeta is a research company in Boston. This information may contain statements about the future. Licenses can be cancelled.`;
    expect(sectionOf(text, 'Beta is')).toBe('body');
    expect(sectionOf(text, 'Licenses can')).toBe('safe-harbor');
  });

  it('does not swallow what follows', () => {
    const risk = 'This press release contains forward-looking statements. Actual results may differ materially.';
    const text = `${RELEASE}\n\n${risk}\n\nAbout Beta\n\nBeta makes drugs.\n\nContact: Jane Moss`;
    expect(sectionOf(text, 'Actual')).toBe('safe-harbor');
    expect(sectionOf(text, 'Beta makes')).toBe('about');
    expect(sectionOf(text, 'Contact')).toBe('contacts');
  });

  it.each(['Actual results could differ from those estimates.', 'Beta looks forward to the trial of its compound.'])(
    'is not %s',
    (words) => {
      expect(sectionOf(`${RELEASE}\n\n${words}`, words.slice(0, 20))).toBe('body');
    },
  );
});

describe('the parts of a form 8-K', () => {
  const form = [
    'UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION',
    'FORM 8-K',
    'Date of Report (Date of earliest event reported): April 9, 2019',
    'BETA, INC.\n(Exact name of registrant as specified in its charter)',
    'Item 1.01 Entry into a Material Definitive Agreement.',
    'On April 9, 2019 Beta, Inc. granted a license to Omega Corp. for its compound.',
    'Item 9.01 Financial Statements and Exhibits.',
    '99.1   Press release',
    'SIGNATURES',
    'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has caused this to be signed.',
    'By: /s/ Jane Moss',
    'EXHIBIT INDEX',
    'FOR IMMEDIATE RELEASE',
    'Beta Licenses a Compound to Omega',
    LEAD,
  ].join('\n\n');

  it.each<[SectionKind, string]>([
    ['cover', 'BETA, INC.'],
    ['body', 'Item 1.01'],
    ['body', 'On April 9'],
    ['exhibits', 'Item 9.01'],
    ['exhibits', 'Press release'],
    ['signature', 'Pursuant'],
    ['signature', 'By: /s/'],
    ['exhibits', 'EXHIBIT INDEX'],
    ['headline', 'Beta Licenses'],
    ['body', 'BOSTON'],
  ])('%s: %s', (section, words) => {
    expect(sectionOf(form, words)).toBe(section);
  });

  it('keeps the heading that a sentence stands under', () => {
    expect(read(form).find(({ text }) => text.startsWith('On April'))?.heading).toMatch(/^Item 1\.01/);
  });
});

it('reads the sample filing from its cover to its safe harbor', () => {
  const text = readFileSync(new URL('../../data/immunogen-2003-01-24.txt', import.meta.url), 'utf8');
  const sentences = read(text);
  for (const { start, end, text: words, tokens } of sentences) {
    expect(text.slice(start, end)).toBe(words);
    expect(tokens.length).toBeGreaterThan(0);
  }
  const kinds = [...new Set(sentences.map(({ section }) => section))].sort();
  expect(kinds).toEqual(['about', 'body', 'contacts', 'cover', 'exhibits', 'headline', 'safe-harbor', 'signature']);
  expect(sectionOf(text, 'In 1999, the Company licensed')).toBe('body');
  expect(sectionOf(text, 'This press release includes forward')).toBe('safe-harbor');
  expect(sectionOf(text, 'Two ImmunoGen-developed TAP products')).toBe('about');
});
